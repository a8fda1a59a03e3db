import { plainLine } from './plain-line.ts';

const width = (text: string): number => [...text].length;

/**
 * Rows as aligned lines, two spaces between columns, the last column as long as it is. Numbers stand to the right.
 *
 * @param headings one a column; none where the rows speak for themselves
 */
export function formatTable(rows: (string | number)[][], headings?: string[]): string {
  const cells = rows.map((row) => row.map((cell) => plainLine(String(cell))));
  const isNumber = (column: number) =>
    rows.length > 0 && rows.every((row) => typeof row[column] === 'number');
  const lines = headings ? [headings, ...cells] : cells;
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => width(line[column] ?? ''))),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => {
          const gap = ' '.repeat(Math.max(0, widths[column]! - width(cell)));
          return isNumber(column) ? gap + cell : cell + gap;
        })
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

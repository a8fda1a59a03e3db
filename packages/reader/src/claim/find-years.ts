import { quote, type TimeReference } from '@sayso/schema';

const year = String.raw`(?:1[5-9]|20)\d\d`;
/** What may stand behind a year; a noun there makes it a number (`of 2000 ships`). */
const end = String.raw`(?![\d–-]|s\b|,\d)(?!\s+(?!(?:and|or|to|but|when|while|as|the|a|an|in|on|at|by|for|with|that|which|who|after|before|because|it|he|she|they|we|is|was|has|had|were|would|will|from|until|under|over|into)\b)[a-z])`;

/** How a year, a decade, a part of a year or a stretch of years is told; the first group is the first year. */
const patterns: readonly {
  pattern: RegExp;
  /** @param day the article's, or null; null where that is needed and not known */
  bounds(match: RegExpMatchArray, day: string | null): [string, string] | null;
}[] = [
  {
    pattern: new RegExp(String.raw`\b(?:between|from) (${year}) (?:and|to) (${year})\b`, 'gi'),
    bounds: ([, from, to]) => [`${from}-01-01`, `${to}-12-31`],
  },
  {
    pattern: new RegExp(String.raw`\b(${year})[–-](${year}|\d\d)\b(?![–-]\d)`, 'g'),
    bounds: ([, from, to]) => [`${from}-01-01`, `${to!.length === 2 ? from!.slice(0, 2) + to : to}-12-31`],
  },
  {
    pattern: new RegExp(String.raw`\b(first|second|third|fourth) quarter of (${year})\b`, 'gi'),
    bounds: ([, part, of]) =>
      quarter(Number(of), ['first', 'second', 'third', 'fourth'].indexOf(part!.toLowerCase())),
  },
  {
    pattern: new RegExp(String.raw`\b(first|second) half of (${year})\b`, 'gi'),
    bounds: ([, part, of]) =>
      part!.toLowerCase() === 'first' ? [`${of}-01-01`, `${of}-06-30`] : [`${of}-07-01`, `${of}-12-31`],
  },
  {
    // Where it is business that is told: a game has quarters, too.
    pattern:
      /(?<=\b(?:sales|profits?|revenues?|earnings|grew|growth|gdp|economy|output|orders|results|loss(?:es)?|income|exports?|deliveries|inflation)\b.{0,60})\b(first|second|third|fourth) quarter\b(?! of\b)/gi,
    bounds: ([, part], day) => {
      const index = ['first', 'second', 'third', 'fourth'].indexOf(part!.toLowerCase());
      return day ? lastQuarter(day, index) : null;
    },
  },
  {
    pattern: new RegExp(String.raw`\bQ([1-4]) (${year})\b`, 'g'),
    bounds: ([, part, of]) => quarter(Number(of), Number(part) - 1),
  },
  {
    pattern: /\bQ([1-4])\b(?! (?:19|20)\d\d)/g,
    bounds: ([, part], day) => (day ? lastQuarter(day, Number(part) - 1) : null),
  },
  {
    pattern:
      /\b(half an?|an?|one|two|three|four|five|six|seven|eight|nine) (decade|centur(?:y|ie))s? ago\b/gi,
    bounds: ([, count, unit], day) => {
      if (!day) return null;
      const most = ['half', 'a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
      const index = most.indexOf(
        count!
          .toLowerCase()
          .replace(/^(?:an|one)$/, 'a')
          .split(' ')[0]!,
      );
      const then = Number(day.slice(0, 4)) - (index || 0.5) * (unit === 'decade' ? 10 : 100);
      return [`${then}-01-01`, `${then}-12-31`];
    },
  },
  {
    pattern: /\b((?:1[5-9]|20)\d0)s\b/g,
    bounds: ([, from]) => [`${from}-01-01`, `${Number(from) + 9}-12-31`],
  },
  {
    pattern: new RegExp(
      String.raw`(?<=\b(?:in|since|by|until|till|before|after|during|from|through|throughout|of|for|early|late|mid|back in)[ -])(${year})\b${end}`,
      'gi',
    ),
    bounds: ([, of]) => [`${of}-01-01`, `${of}-12-31`],
  },
];

const days = [31, 30, 30, 31];

function quarter(of: number, part: number): [string, string] {
  const first = 3 * part + 1;
  const pad = (month: number) => String(month).padStart(2, '0');
  return [`${of}-${pad(first)}-01`, `${of}-${pad(first + 2)}-${days[part]}`];
}

/** The one of this name that had begun on a day. */
function lastQuarter(day: string, part: number): [string, string] {
  const own = quarter(Number(day.slice(0, 4)), part);
  return own[0] <= day ? own : quarter(Number(day.slice(0, 4)) - 1, part);
}

/**
 * The years of a stretch of text, which stand by themselves (`in 1998`, `the 1990s`, `between 2019 and 2021`, `the
 * first quarter of 2025`), as dates of their first and last day.
 *
 * @param offset where the stretch starts in the text
 * @param taken spans that other times hold already
 * @param publishedAt what quarters without a year are resolved against
 */
export function findYears(
  text: string,
  part: string,
  offset: number,
  taken: readonly { start: number; end: number }[],
  publishedAt: string | null,
): TimeReference[] {
  const found: TimeReference[] = [];
  for (const { pattern, bounds } of patterns)
    for (const match of part.matchAll(pattern)) {
      const start = offset + match.index;
      const span = { start, end: start + match[0].length };
      const overlaps = [...taken, ...found].some((other) => other.start < span.end && span.start < other.end);
      if (overlaps) continue;
      const stretch = bounds(match, publishedAt);
      if (!stretch) continue;
      const [from, to] = stretch;
      if (from > to) continue;
      found.push({
        ...quote(text, span),
        grain: /-01-01$/.test(from) && /-12-31$/.test(to) ? 'year' : 'month',
        from,
        to,
      });
    }
  return found;
}

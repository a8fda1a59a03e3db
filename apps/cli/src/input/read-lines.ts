/** A line of a stream: its bytes without the line end, or, where it is longer than the limit, only that it was. */
export type Line = { bytes: Uint8Array } | { tooLong: true };

/**
 * The lines of a byte stream, one at a time as they are asked for, never holding more than one of them and a chunk.
 * A line that outgrows the limit is skipped to its end.
 *
 * @param limit the longest line kept, in bytes
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const finish = (): Line => {
    const line: Line = size > limit ? { tooLong: true } : { bytes: Buffer.concat(parts) };
    parts = [];
    size = 0;
    return line;
  };
  const take = (part: Uint8Array) => {
    size += part.byteLength;
    if (size > limit) parts = [];
    else if (part.byteLength > 0) parts.push(part);
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, from)) {
      take(chunk.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    take(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}

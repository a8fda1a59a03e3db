/** What an endpoint answered and was not kept, since its words do not stand in the text. */
export type Dropped = {
  /** Claims of whose content nothing was found. */
  claims: number;
  /** Fields of the claims that were kept: part of a content, a source's words, its name, a cue, a hedge. */
  fields: number;
};

/** What was dropped of two readings; null where nothing was. */
export const addDropped = (one: Dropped | null, other: Dropped | null): Dropped | null =>
  one && other ? { claims: one.claims + other.claims, fields: one.fields + other.fields } : (one ?? other);

/** A sentence on what was dropped, for a log or a terminal. */
export function tellDropped({ claims, fields }: Dropped): string {
  const parts = [];
  if (claims > 0) parts.push(claims === 1 ? 'one claim' : `${claims} claims`);
  if (fields > 0) parts.push(fields === 1 ? 'one field' : `${fields} fields`);
  return `Of the endpoint's answer ${parts.join(' and ')} had words that are not in the text; left out.`;
}

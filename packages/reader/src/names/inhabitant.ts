import { demonyms, places } from '../lexicon/place-words.ts';

/** `Texan`, `Virginian`, `Vermonter`: someone by where he is from, and by his party (`Wisconsin Republican`). */
export function isInhabitant(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  const last = words.at(-1)!;
  if (words.length > 1) return parties.test(last) && places.has(words.slice(0, -1).join('_'));
  if (demonyms.has(last)) return false;
  const stem = /^(.{3,}?)(?:ian|an|er|n|r)$/.exec(last)?.[1];
  return (
    stem !== undefined && ['', 'a', 's', 'as', 'y', 'o', 'e'].some((ending) => places.has(stem + ending))
  );
}

const parties = /^(?:republican|democrat|independent|conservative|liberal)$/;

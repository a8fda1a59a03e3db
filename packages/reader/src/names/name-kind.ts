import { companies, organizationHeads, organizationIntroductions } from '../lexicon/organization-words.ts';
import {
  articledOutlets,
  outletHeads,
  outletIntroductions,
  outletLabels,
  outlets,
  weakOutletHeads,
} from '../lexicon/outlets.ts';
import { femaleNames, genderedTitles, maleNames, personTitles, soleTitles } from '../lexicon/person-words.ts';
import { demonyms, placeHeads, placeOpenings, places } from '../lexicon/place-words.ts';
import type { Passage } from '../text/passage.ts';

export type NameKind = 'person' | 'organization' | 'outlet' | 'place';
export type Gender = 'male' | 'female';

/** Whether a run of words has one that only organizations have in their name. */
export const headsOrganization = (passage: Passage, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (organizationHeads.has(passage.tokens[i]!.lower)) return true;
  return false;
};

/** American stations go by four letters: `KOST`, `WMRN-TV`. */
const callSign = /^[KW]\p{Lu}{3}(?:-(?:TV|FM|AM))?$/u;

/** What firms are by law, at the end of their names and spelled so. */
const legalForms = /^(?:AS|ASA|AB|AG|SA|SE|NV|BV|Oy|Oyj|A\/S|GmbH|KG|PLC|Plc|Pty|Bhd|SpA|Srl|SARL|KK)\.?$/;

/** What a name is of, by its own words and by the titles before it; `sure` where one of them says so. */
export function kindOf(
  passage: Passage,
  from: number,
  to: number,
  titles: readonly string[],
): { kind: NameKind; sure: boolean } {
  const words = passage.tokens.slice(from, to).map((token) => token.lower);
  const last = words.at(-1)!;
  const phrase = words.join(' ');
  const titled = titles.some((title) => personTitles.has(title) && !demonyms.has(title));
  if (outlets.has(phrase.replace(/^the /, '')) || outletLabels.has(last))
    return { kind: 'outlet', sure: true };
  if (words.length <= 3 && soleTitles.has(titles.at(-1) ?? '')) return { kind: 'person', sure: true };
  const articled = words.length === 1 && passage.tokens[from - 1]?.lower === 'the';
  if (articled && (outletHeads.has(last) || articledOutlets.has(last)))
    return { kind: 'outlet', sure: false };
  if (callSign.test(passage.tokens[from]!.text) && words.length === 1) return { kind: 'outlet', sure: true };
  if (outletIntroductions.has(passage.tokens[from - 1]?.lower ?? '') && passage.tags[from - 1] === 'noun')
    return { kind: 'outlet', sure: true };
  // `the news agency NNA`
  if (passage.tokens[from - 1]?.lower === 'agency' && passage.tokens[from - 2]?.lower === 'news')
    return { kind: 'outlet', sure: true };
  // `the drug's maker, Avantis Bio, said`
  const behind = passage.tokens[from - 1]?.text === ',' && passage.tokens[to]?.text === ',' ? 2 : 1;
  const introduced = /^(?:noun|adj)$/.test(passage.tags[from - behind] ?? '')
    ? passage.tokens[from - behind]!.lower
    : '';
  const acronym = /^\p{Lu}{3,}$/u.test(passage.tokens[from]!.text);
  // `Tropa AS`, `Goldfarb & Sons`
  if (words.length > 1 && legalForms.test(passage.tokens[to - 1]!.text))
    return { kind: 'organization', sure: true };
  if (companies.has(phrase)) return { kind: 'organization', sure: true };
  if (places.has(words.join('_')) && !titled) return { kind: 'place', sure: true };
  // `Radio Fen`
  if (words.length > 1 && /^(?:radio|televisi[oó]n)$/.test(words[0]!)) return { kind: 'outlet', sure: true };
  const given = maleNames.has(words[0]!) || femaleNames.has(words[0]!);
  if (words.length > 1 && outletHeads.has(last) && !given)
    return { kind: 'outlet', sure: !weakOutletHeads.has(last) };
  if (words.some((word) => organizationHeads.has(word)) && !(given && words.length === 2))
    return { kind: 'organization', sure: true };
  if (organizationIntroductions.has(introduced) && !given) return { kind: 'organization', sure: true };
  if (acronym && words.length === 2 && !given && !/^\p{Lu}+$/u.test(passage.tokens[to - 1]!.text))
    return { kind: 'organization', sure: true };
  if (words.length > 1 && placeHeads.has(last) && !given) return { kind: 'place', sure: true };
  if (words.length === 2 && placeOpenings.has(words[0]!) && !titled) return { kind: 'place', sure: true };
  if (titled || given || words.some((word) => /^\p{L}\.$/u.test(word)))
    return { kind: 'person', sure: titled || words.length > 1 };
  if (words.length === 1 && /^\p{Lu}[\p{Lu}\p{N}&-]+$/u.test(passage.tokens[from]!.text))
    return { kind: 'organization', sure: true };
  if (words.length === 1 && placeBefore(passage, from)) return { kind: 'place', sure: false };
  if (words.length === 2 && demonyms.has(words[0]!)) return { kind: 'organization', sure: false };
  return words.length === 2 || words.length === 3
    ? { kind: 'person', sure: false }
    : { kind: words.length === 1 ? 'person' : 'organization', sure: false };
}

function placeBefore(passage: Passage, from: number): boolean {
  return /^(?:in|at|near|outside|across)$/.test(passage.tokens[from - 1]?.lower ?? '');
}

/** Man or woman, by title or given name; null where neither tells. */
export function genderOf(passage: Passage, from: number, titles: readonly string[]): Gender | null {
  for (const title of titles) {
    const gender = genderedTitles[title];
    if (gender) return gender;
  }
  const { lower } = passage.tokens[from]!;
  if (maleNames.has(lower) !== femaleNames.has(lower)) return maleNames.has(lower) ? 'male' : 'female';
  return null;
}

import { isTimeWord } from '../grammar/noun-phrases.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { tabulate } from '../grammar/word-forms.ts';
import { companies, organizationHeads } from '../lexicon/organization-words.ts';
import { outletIntroductions, outletLabels, outlets } from '../lexicon/outlets.ts';
import { femaleNames, genderedTitles, maleNames, personTitles } from '../lexicon/person-words.ts';
import { demonyms, placeHeads, places } from '../lexicon/place-words.ts';
import { commonVerbs } from '../lexicon/verbs.ts';
import type { Passage } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import type { Gender, NameKind } from './name-kind.ts';
import { splitName } from './split-name.ts';

/** A name where it stands in the text, titles left out. */
export type Name = Range & {
  kind: NameKind;
  words: string;
  gender: Gender | null;
  /** Titles and descriptions that stood right before it, lower case. */
  titles: string[];
  /** Known for what it is by its own words or by a title, not only by elimination. */
  sure: boolean;
};

/** Within a person's name. */
const innerParticles = new Set('de van von bin al la del der du den di da le'.split(' '));
/** Within any name. */
const particles = new Set([...innerParticles, 'of', 'for', 'and', '&', 'the', 'on', 'in']);
const verbForms = tabulate(commonVerbs);

const isNameToken = (passage: Passage, i: number): boolean => {
  const token = passage.tokens[i];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.capital &&
    (passage.tags[i] === 'name' || /^(?:noun|adj|num)$/.test(passage.tags[i]!)) &&
    !isTimeWord(token.lower) &&
    !describing.test(token.text)
  );
};

/** `Oscar-winner`, `Oster-based`: they tell of the name behind them. */
const describing =
  /^\p{Lu}.*-(?:winner|winning|nominated|based|born|led|backed|educated|trained|funded|sponsored|owned|listed|style|era|area|bound|held|controlled|occupied|made|aligned|affiliated|wide)$/u;

/** Words that occur with a capital where no sentence starts, or in front of another name: only those are trusted at the start of one. */
function capitalisedInside(passage: Passage, starts: ReadonlySet<number>): Set<string> {
  const seen = new Set<string>();
  passage.tokens.forEach((token, i) => {
    if (!token.capital || token.kind !== 'word' || passage.tags[i] !== 'name') return;
    const next = passage.tokens[i + 1];
    const isInFront = next?.capital && next.kind === 'word';
    if (!starts.has(i) || isInFront) seen.add(token.lower);
  });
  return seen;
}

/** Whom the text names in full or with a title: `Mark Cuban`, `Mr. Roe`, then `Cuban`, `Roe`. */
function peopleSurnames({ tokens }: Passage): Set<string> {
  const found = new Set<string>();
  for (let i = 1; i < tokens.length; i += 1) {
    const given = tokens[i - 1]!;
    const { lower, capital } = tokens[i]!;
    if (
      !capital ||
      !given.capital ||
      places.has(lower) ||
      personTitles.has(lower) ||
      organizationHeads.has(lower)
    )
      continue;
    if (maleNames.has(given.lower) || femaleNames.has(given.lower) || genderedTitles[given.lower])
      found.add(lower);
  }
  return found;
}

/** A name does not go on in the next line. */
const breaksLine = ({ text, tokens }: Passage, i: number): boolean =>
  text.slice(tokens[i - 1]!.end, tokens[i]!.start).includes('\n');

function runEnd(passage: Passage, from: number, to: number): number {
  const { tokens } = passage;
  let end = from;
  while (end < to && end - from < 14) {
    if (end > from && breaksLine(passage, end)) break;
    if (isNameToken(passage, end)) {
      end += 1;
      continue;
    }
    if (end > from && outletLabels.has(tokens[end]!.lower)) return end + 1;
    if (end === from || !particles.has(tokens[end]!.lower)) break;
    let next = end + 1;
    if (tokens[next]?.lower === 'the') next += 1;
    if (!isNameToken(passage, next)) break;
    if (!innerParticles.has(tokens[end]!.lower) && !joins(passage, from, end)) break;
    end = next;
  }
  return end;
}

/** `Court | of | Justice`: a preposition or `and` joins where the left part is an organization's. */
function joins(passage: Passage, from: number, at: number): boolean {
  const { tokens } = passage;
  const words = tokens.slice(from, at).map((token) => token.lower);
  const lower = tokens[at]!.lower;
  if (lower === 'and' || lower === '&') return words.includes('of') || words.includes('for') || lower === '&';
  if (lower === 'the') return false;
  if (lower === 'in' || lower === 'on')
    return words.length <= 2 && organizationHeads.has(words.at(-1)!) && lower === 'on';
  return (
    words.some((word) => organizationHeads.has(word)) ||
    (lower === 'of' &&
      (placeHeads.has(words.at(-1)!) ||
        /^(?:bank|journal|annals|secretary|statue|state|times|people|board|chamber|director)$/.test(
          words.at(-1)!,
        )))
  );
}

/** What leads to a programme's quoted title: `an interview with “The Morning Table”`. */
const airing = /^(?:interview|appearance|appeared|appearing|spoke|speaking|told|guest|segment)$/;

/**
 * `the podcast | “Low Tide”`, `told | “The Morning Table”`: what is introduced as an outlet or spoken to is one,
 * whatever its words.
 */
function quotedTitle({ tokens, text }: Passage, i: number): Name | null {
  if (tokens[i - 1]?.kind !== 'quote' || !tokens[i]!.capital) return null;
  const introduced = outletIntroductions.has(tokens[i - 2]?.lower ?? '');
  const aired =
    /^(?:with|on|told)$/.test(tokens[i - 2]?.lower ?? '') &&
    tokens.slice(Math.max(0, i - 6), i - 1).some((token) => airing.test(token.lower));
  if (!introduced && !aired) return null;
  let to = i;
  while (
    to < tokens.length &&
    to - i < 6 &&
    tokens[to]!.kind !== 'quote' &&
    !/^[.,;:!?]$/.test(tokens[to]!.text)
  )
    to += 1;
  const closed = tokens[to]?.kind === 'quote' || tokens[to + 1]?.kind === 'quote';
  const titled = tokens.slice(i, to).every((token) => token.capital || particles.has(token.lower));
  if (!closed || !titled || to === i || to - i === 6) return null;
  const words = text.slice(tokens[i]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
  return { from: i, to, kind: 'outlet', words, gender: null, titles: [], sure: true };
}

/** The known outlets of several words by their first word, the longest first. */
const outletsByWord = new Map<string, string[][]>();
for (const outlet of outlets) {
  const words = outlet.split(' ');
  if (words.length > 1) outletsByWord.set(words[0]!, [...(outletsByWord.get(words[0]!) ?? []), words]);
}
for (const list of outletsByWord.values()) list.sort((a, b) => b.length - a.length);

/** Where a known outlet of several words ends (`Meet the Press`, `Fox and Friends`), or `i` where none starts. */
function outletEnd({ tokens }: Passage, i: number): number {
  const { lower, capital, kind } = tokens[i]!;
  if (!capital && kind !== 'number') return i;
  const fits = (words: readonly string[]) =>
    words.every((word, k) => {
      const token = tokens[i + k];
      return (
        token?.lower === word &&
        (token.capital || token.kind !== 'word' || particles.has(word) || outletLabels.has(word))
      );
    });
  const found = outletsByWord.get(lower)?.find(fits);
  return found ? i + found.length : i;
}

/**
 * Every name in a passage, in order.
 *
 * @param starts the tokens at which sentences (and quotations) start, where a capital says nothing
 */
export function findNames(passage: Passage, starts: ReadonlySet<number>): Name[] {
  const inside = capitalisedInside(passage, starts);
  const surnames = peopleSurnames(passage);
  const names: Name[] = [];
  const limit = passage.tokens.length;
  for (let i = 0; i < limit; i += 1) {
    const quoted = quotedTitle(passage, i);
    if (quoted) {
      names.push(quoted);
      i = quoted.to - 1;
      continue;
    }
    const title = outletEnd(passage, i);
    if (title === i && !isNameToken(passage, i)) continue;
    const end = title > i ? title : runEnd(passage, i, limit);
    let from = i;
    // `Strand said`, after `Nina Strand`
    const isSurname =
      end === i + 1 && surnames.has(passage.tokens[i]!.lower) && isFiniteVerb(passage.tags[end]);
    if (title === i && starts.has(i) && !isSurname && !trusted(passage, i, end, inside)) from += 1;
    for (const name of splitName(passage, from, end, surnames))
      names.push(speaksByLabel(passage, name) ? { ...name, kind: 'person', sure: true } : name);
    i = Math.max(i, end - 1);
  }
  return names;
}

/** `MARSH: …` in a transcript: in capitals, and yet no acronym. */
const speaksByLabel = ({ transcript, tokens }: Passage, { from, to, kind }: Name): boolean =>
  kind === 'organization' &&
  to - from === 1 &&
  transcript.get(from)?.source.to === to &&
  !organizationHeads.has(tokens[from]!.lower) &&
  !companies.has(tokens[from]!.lower);

function trusted(passage: Passage, i: number, end: number, inside: ReadonlySet<string>): boolean {
  const { lower, text } = passage.tokens[i]!;
  if (end - i > 1 && (maleNames.has(lower) || femaleNames.has(lower))) return true;
  if (passage.tags[i] !== 'name')
    return (
      end - i > 1 &&
      (personTitles.has(lower) || demonyms.has(lower) || organizationHeads.has(lower) || places.has(lower))
    );
  if (
    inside.has(lower) ||
    ['n', 'an', 'ian'].some((ending) => inside.has(lower + ending)) ||
    maleNames.has(lower) ||
    femaleNames.has(lower) ||
    places.has(lower) ||
    personTitles.has(lower)
  )
    return true;
  if (outlets.has(lower) || demonyms.has(lower)) return true;
  if (organizationHeads.has(lower) && end - i > 1) return true;
  if (/^\p{Lu}{2,}$/u.test(text)) return true;
  return end - i > 1 && !verbForms.has(lower);
}

import type { Hop } from '@sayso/schema';
import type { ClaimedMention } from './claimed-mention.ts';
import { descriptionKey, initialsOf, nameTokens, oneRoot, outletKey } from './normalise-source.ts';
import { representedBy } from './represented-by.ts';

/**
 * How firmly a mention's root is known: `named` and `anonymous` sources may know a thing; an `outlet` at the end of a
 * chain only passes it on; `unknown` states no source.
 */
export type Grade = 'named' | 'anonymous' | 'outlet' | 'unknown';

/** Where the chain of a mention ends. */
export type Root = {
  mention: ClaimedMention;
  grade: Grade;
  /** The deepest hop that has a source; null where the publisher speaks for itself or names nobody. */
  hop: Hop | null;
  /** Equal for roots that are one. Empty for `unknown`. */
  key: string;
  /** Whom the root spoke to: the nearest outlet on the chain, else the one agency credited, else the publisher's house. */
  relay: string;
  /** The outlets on the chain, the root itself included, with the hop that names each. */
  passes: { key: string; hop: Hop }[];
  /** The publisher's own names, as keys. */
  own: string[];
  /** Agencies credited, by key, in the article's words. */
  credits: ReadonlyMap<string, string>;
  /** Whom the root speaks for or was issued by, as a key; null where its words name nobody. */
  represents: string | null;
};

/** The names that one set of mentions uses, to tell short forms: `ap` → `associated press`. */
export type Names = {
  resolveBody(key: string): string;
  resolvePerson(tokens: readonly string[]): string;
  isNamed(hop: Hop): boolean;
};

const labelOf = (hop: Hop): string => hop.name ?? hop.text ?? '';

/** A name has a capital letter, wherever its script has any: `the mayor` is called so, not named. */
const hasName = (hop: Hop): boolean =>
  hop.naming === 'named' && (hop.kind === 'document' || !/^[^\p{Lu}]*\p{Ll}[^\p{Lu}]*$/u.test(labelOf(hop)));

/** How a source is described, without the clause that says why it is not named. */
function descriptionOf(hop: Hop): string {
  const [words = ''] = (hop.text ?? hop.name ?? '').split(
    /[,;(]|\s(?:who|whose|speaking|on condition|in|on)\s/u,
  );
  return descriptionKey(words) === '' ? descriptionKey(labelOf(hop)) : descriptionKey(words);
}

/**
 * Who publishes, as a key: the family where there is one, else the publisher. Null where unknown. A publisher is
 * told by its id, or by its name where only that is known.
 */
export function publisherKey(mention: ClaimedMention): string | null {
  if (mention.publisherFamily) return `family ${outletKey(mention.publisherFamily)}`;
  if (mention.publisherId) return `id ${mention.publisherId}`;
  return mention.publisherName ? `name ${outletKey(mention.publisherName)}` : null;
}

/** Reads all names of a set of mentions. Its order does not matter. */
export function gatherNames(mentions: readonly ClaimedMention[]): Names {
  const bodies = new Set<string>();
  const people = new Set<string>();
  const descriptions = new Set<string>();
  for (const { mention, publisherName, publisherFamily, credits } of mentions) {
    for (const name of [publisherName, publisherFamily, ...credits]) if (name) bodies.add(outletKey(name));
    for (const hop of mention.chain) {
      if (!hasName(hop)) descriptions.add(descriptionOf(hop));
      else if (hop.kind === 'person') people.add(nameTokens(labelOf(hop)).join(' '));
      else bodies.add(outletKey(labelOf(hop)));
    }
  }
  const byInitials = new Map<string, Set<string>>();
  for (const body of bodies)
    for (const initials of initialsOf(body)) {
      const known = byInitials.get(initials) ?? new Set<string>();
      byInitials.set(initials, known.add(body));
    }
  const inOrder = [...bodies]
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .map((body) => ({ body, words: body.split(' ') }));
  // Held against one another only where they have as many words: a claim may have hundreds of publishers.
  const bySize = new Map<number, typeof inOrder>();
  for (const one of inOrder) {
    const known = bySize.get(one.words.length);
    if (known) known.push(one);
    else bySize.set(one.words.length, [one]);
  }
  /** A place and its people name one body: `veldania government`, `veldanian government`. The shortest stands for all. */
  const oneBody = (left: readonly string[], right: readonly string[]): boolean =>
    left.every((word, at) => word === right[at] || oneRoot(word, right[at]!));
  const shortest = new Map(
    inOrder.map(({ body, words }) => [
      body,
      bySize.get(words.length)!.find((other) => oneBody(other.words, words))?.body ?? body,
    ]),
  );
  const persons = new Map<string, string>();
  const fullNameOf = (short: string): string => {
    const full = [...people].filter((name) => name.endsWith(` ${short}`));
    const fullest = full.filter((name) => !full.some((other) => other.endsWith(` ${name}`)));
    return fullest.length === 1 ? fullest[0]! : short;
  };
  return {
    // "Police said", where another says "police said".
    isNamed: (hop) =>
      hasName(hop) && (hop.kind === 'document' || !descriptions.has(descriptionKey(labelOf(hop)))),
    resolveBody(key) {
      const full = byInitials.get(key);
      const body = full?.size === 1 ? [...full][0]! : key;
      return shortest.get(body) ?? body;
    },
    /** The one fullest name that ends in these words; where two people could be meant, the words stay as they are. */
    resolvePerson(tokens) {
      const short = tokens.join(' ');
      const known = persons.get(short);
      if (known !== undefined) return known;
      const full = fullNameOf(short);
      persons.set(short, full);
      return full;
    },
  };
}

/** The publisher's names as keys, short forms resolved. */
export const ownKeys = ({ publisherName, publisherFamily }: ClaimedMention, names: Names): string[] => [
  ...new Set(
    [publisherName, publisherFamily].flatMap((name) => (name ? names.resolveBody(outletKey(name)) : [])),
  ),
];

function keyOf(hop: Hop, names: Names): string {
  if (!names.isNamed(hop)) return `described ${descriptionOf(hop)}`;
  if (hop.kind === 'person') return `person ${names.resolvePerson(nameTokens(labelOf(hop)))}`;
  // "A ruling by the Terrin court" is the Terrin court ruling.
  if (hop.kind === 'document') return `document ${descriptionKey(labelOf(hop))}`;
  return `body ${names.resolveBody(outletKey(labelOf(hop)))}`;
}

/**
 * The root of a mention: the deepest hop beyond the publisher that has a source. A hop of no known kind is one where it
 * goes by a name of several words (`the Velmora fire service`, and not `reports`).
 *
 * @param outlets keys of publishers of the set: an organization that publishes is an outlet
 */
export function findRoot(mention: ClaimedMention, names: Names, outlets: ReadonlySet<string>): Root {
  const own = ownKeys(mention, names);
  const bodyOf = (hop: Hop): string => names.resolveBody(outletKey(labelOf(hop)));
  const isBody = (hop: Hop): boolean => hop.kind !== 'document' && names.isNamed(hop);
  const hops = mention.mention.chain.slice(1).filter(
    (hop) =>
      (hop.kind !== 'unspecified' || /\p{Lu}\S*\s/u.test(hop.name ?? '')) &&
      // "Some say" describes nobody.
      (names.isNamed(hop) || descriptionOf(hop) !== '') &&
      // "NBC News has learned", printed by NBC News, is the publisher's own voice.
      !(isBody(hop) && own.includes(bodyOf(hop))),
  );
  // A publisher's name alone (`Nordwire reported`) may be read as a person's.
  const isOutlet = (hop: Hop): boolean => isBody(hop) && (hop.kind === 'outlet' || outlets.has(bodyOf(hop)));
  const passes = hops.filter(isOutlet).map((hop) => ({ key: bodyOf(hop), hop }));
  const credits = new Map(mention.credits.map((credit) => [names.resolveBody(outletKey(credit)), credit]));
  const hop = hops.at(-1) ?? null;
  const relay =
    passes.filter((pass) => pass.hop !== hop).at(-1)?.key ??
    (credits.size === 1 ? [...credits.keys()][0]! : (own.at(-1) ?? mention.articleId));
  const represents = hop === null ? null : representedBy(hop);
  const base = { mention, hop, relay, passes, own, credits, represents };
  if (hop === null) return { ...base, grade: 'unknown', key: '' };
  const grade = isOutlet(hop) ? 'outlet' : names.isNamed(hop) ? 'named' : 'anonymous';
  return { ...base, grade, key: keyOf(hop, names) };
}

/** The roots of all mentions of one claim: the names that all of them use tell the short forms of each. */
export type Roots = ReadonlyMap<ClaimedMention, Root>;

/** Finds them. The order of the mentions does not matter. */
export function findRoots(mentions: readonly ClaimedMention[]): Roots {
  const names = gatherNames(mentions);
  const outlets = new Set(mentions.flatMap((mention) => ownKeys(mention, names)));
  return new Map(mentions.map((mention) => [mention, findRoot(mention, names, outlets)]));
}

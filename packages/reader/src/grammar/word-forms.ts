import { commonVerbs, doublingVerbs, irregularVerbs } from '../lexicon/verbs.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** A verb form: its base and every form that these letters may be (`said`: past, participle). */
export type VerbEntry = { base: string; forms: ReadonlySet<VerbForm> };

const irregular = new Map(irregularVerbs.map(([base, past, participle]) => [base, { past, participle }]));
const doubling = new Set(doublingVerbs);

function stem(base: string, ending: 'ed' | 'ing'): string {
  if (ending === 'ing' && /ie$/.test(base)) return `${base.slice(0, -2)}y`;
  if (/[^aeiou]y$/.test(base) && ending === 'ed') return `${base.slice(0, -1)}i`;
  if (/e$/.test(base) && !(ending === 'ing' && /(?:ee|oe|ye)$/.test(base))) return base.slice(0, -1);
  const short = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) || /^[^aeiou]*u[aeiou][bdgkmnpt]$/.test(base);
  return short || doubling.has(base) ? base + base.at(-1) : base;
}

function third(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** Every form of a verb, with what each is. */
export function inflect(base: string): [string, VerbForm][] {
  const odd = irregular.get(base);
  const past = odd?.past ?? `${stem(base, 'ed')}ed`;
  const participles = odd?.participle.split('/') ?? [past];
  return [
    [base, 'base'],
    [third(base), 'third'],
    [past, 'past'],
    ...participles.map((form): [string, VerbForm] => [form, 'participle']),
    [`${stem(base, 'ing')}ing`, 'ing'],
  ];
}

/** A table of verb forms. Where two verbs share one (`found`, `lay`), the later in the list keeps it. */
export function tabulate(bases: Iterable<string>): Map<string, VerbEntry> {
  const table = new Map<string, { base: string; forms: Set<VerbForm> }>();
  for (const base of bases)
    for (const [form, kind] of inflect(base)) {
      const entry = table.get(form);
      if (entry?.base === base) entry.forms.add(kind);
      else table.set(form, { base, forms: new Set([kind]) });
    }
  return table;
}

/** Bases known to the tagger, the irregular ones last: `found` is of `find`. */
export const knownBases = (more: Iterable<string>): string[] => [
  ...new Set([...commonVerbs, ...more].filter((base) => !irregular.has(base))),
  ...irregular.keys(),
];

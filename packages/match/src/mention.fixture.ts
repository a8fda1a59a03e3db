import type { ArticleId, ClaimId, Hop, MentionId } from '@sayso/schema';
import type { ClaimedMention } from './claimed-mention.ts';

/** A hop in short: `person Mira Castellan`, `anonymous port officials`, `reports` (unspecified). */
export type ShortHop = {
  kind: Hop['kind'];
  name?: string;
  naming?: Hop['naming'];
  text?: string;
  cue?: string;
};

/** A mention in short, for cases kept as data. */
export type ShortMention = {
  text: string;
  article?: string;
  publisher?: string | null;
  family?: string | null;
  published?: string | null;
  chain?: ShortHop[];
  hedges?: string[];
  denied?: boolean;
  credits?: string[];
};

const quoted = (text: string) => ({ start: 0, end: text.length, text });

const hex = (number: number): string => number.toString(16).padStart(32, '0');

export const mentionId = (number: number): MentionId => `men_${hex(number)}` as MentionId;
export const claimId = (number: number): ClaimId => `clm_${hex(number)}` as ClaimId;

/** A stable id for a name: the same article, publisher or claim wherever it is named. */
function idOf(prefix: string, name: string): string {
  let value = 7;
  for (const char of name) value = (value * 31 + (char.codePointAt(0) ?? 0)) % 0xffffffff;
  return `${prefix}_${hex(value)}`;
}

const hopOf = ({ kind, name, naming, text, cue }: ShortHop): Hop => ({
  kind,
  naming: naming ?? (kind === 'unspecified' ? 'unspecified' : 'named'),
  name: name ?? null,
  text: text ?? name ?? null,
  span: null,
  cue: cue ? quoted(cue) : null,
});

/** The mention in full. Without a publisher it is of an unknown one; without an article it stands in one of its own. */
export function makeMention(number: number, short: ShortMention): ClaimedMention {
  const publisher = short.publisher ?? null;
  return {
    id: mentionId(number),
    articleId: idOf('art', short.article ?? `${publisher} ${number}`) as ArticleId,
    publisherId: publisher ? idOf('pub', publisher) : null,
    publisherName: publisher,
    publisherFamily: short.family ?? null,
    publishedAt: short.published ?? null,
    credits: short.credits ?? [],
    mention: {
      text: short.text,
      chain: [
        hopOf({
          kind: 'publisher',
          naming: publisher ? 'named' : 'unspecified',
          ...(publisher ? { name: publisher } : {}),
        }),
        ...(short.chain ?? []).map(hopOf),
      ],
      hedges: (short.hedges ?? []).map(quoted),
      certainty: 'unstated',
      polarity: short.denied ? 'denied' : 'affirmed',
      figures: [],
      times: [],
      quotation: 'indirect',
    },
  };
}

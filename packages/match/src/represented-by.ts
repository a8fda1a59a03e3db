import type { Hop } from '@sayso/schema';
import { outletKey } from './normalise-source.ts';

const spokesman = 'spokes(?:man|woman|person|people|men|women)|representative';

/** `a spokesman for Tarsk police`, `Jan Ode, spokeswoman of the Ministry of Transport`. */
const speakingFor = new RegExp(
  `\\b(?:${spokesman})s?\\s+(?:for|of|at|with)\\s+(?:the\\s+)?(?<body>[^,;]+)`,
  'iu',
);
/** `Tarsk police spokesman Jan Ode`. */
const bodySpokesman = new RegExp(
  `^(?:the\\s+|an?\\s+)?(?<body>[^,;]+?)(?:['’]s)?\\s+(?:${spokesman})s?\\b`,
  'iu',
);

const paper =
  'report|audit|ruling|judgment|judgement|verdict|decision|statement|press release|release|letter|study|survey|review|investigation|analysis|paper|memo|note|post|tweet|e-?mail|announcement|forecast|filing|bulletin';

/** `an audit by the Port Authority`, `the annual report of the Lunde Bank`. */
const issuedBy = new RegExp(
  `\\b(?:${paper})s?\\s+(?:by|from|of|issued by|published by)\\s+(?:the\\s+)?(?<body>[^,;]+)`,
  'iu',
);
/** `the Port Authority's audit`, `a Terrin court ruling`. */
const bodysPaper = new RegExp(`^(?:the\\s+|an?\\s+)?(?<body>[^,;]+?)(?:['’]s?)?\\s+(?:${paper})s?$`, 'iu');

/** Words that tell when or how it was issued, and not by whom. */
const trailing =
  /\s+(?:seen|obtained|published|released|issued|leaked|on|in|about|into|that|which|who)\b.*$/iu;
const qualifying =
  /^(?:(?:leaked|annual|new|internal|confidential|final|draft|latest|first|second|official|court)\s+)+/iu;

/**
 * Whom a source speaks for: the body whose spokeswoman or whose document it is, as a key. Null where its words name
 * none, or only what kind of paper it is.
 */
export function representedBy({ kind, name, text }: Hop): string | null {
  const patterns =
    kind === 'document' ? [issuedBy, bodysPaper] : kind === 'outlet' ? [] : [speakingFor, bodySpokesman];
  for (const words of [text, name])
    for (const pattern of patterns) {
      const body = words
        ? pattern.exec(words)?.groups?.body?.replace(trailing, '').replace(qualifying, '')
        : '';
      const key = body ? outletKey(body) : '';
      if (key !== '') return key;
    }
  return null;
}

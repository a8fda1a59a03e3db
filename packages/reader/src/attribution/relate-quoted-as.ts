import { fullPhraseEnd, isTimeWord } from '../grammar/noun-phrases.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import type { Scope } from '../text/passage.ts';
import type { Range } from '../text/range.ts';
import { trimRange } from './find-content.ts';
import { type CueVerb, takes } from './find-cues.ts';
import { sharedSubject, subjectBefore } from './find-subject.ts';
import { complementOf } from './relate-verb.ts';
import type { Relation } from './relation.ts';
import type { SentenceWork } from './sentence-work.ts';

/** Who is quoted, by whom, and the verb of what he is quoted as doing. */
type Quoted = {
  source: Range;
  by: Range | null;
  quoting: CueVerb;
  saying: CueVerb;
  /** Where the clause ends that tells of it. */
  end: number;
};

/** So many tokens may stand between `quoted` and `as`. */
const farthest = 30;

/**
 * What somebody else passes on: `KVNA quoted Roe as saying …`, `Roe was quoted by KVNA as saying …`, and behind it,
 * `“…,” KVNA quoted Roe as saying`. Who quotes is a step of the chain, and who is quoted said it.
 *
 * @returns null where the verb is no such one
 */
export function relateQuotedAs(work: SentenceWork, cue: CueVerb): Relation | null {
  const quoted = /^(?:quote|cite)$/.test(cue.base) ? quotedBy(work, cue) : null;
  if (!quoted) return null;
  const content = behind(work, quoted) ?? before(work, quoted);
  if (!content) return null;
  const { source, by, quoting, saying } = quoted;
  const isWhole = by === null && saying.from - quoting.to <= 1;
  return {
    source,
    cue: isWhole ? { from: quoting.from, to: saying.to } : { from: saying.from, to: saying.to },
    content: [content],
    manner: 'clause',
    word: saying.base,
    main: true,
    negated: quoting.negated,
    settled: true,
    ...(by && { passedOn: { source: by, cue: { from: quoting.from, to: quoting.to } } }),
  };
}

function quotedBy({ scope, sentence, heads }: SentenceWork, quoting: CueVerb): Quoted | null {
  const { tokens } = scope.passage;
  const { tags } = scope.passage;
  // `The report describes a culture of denial | and quotes a doctor as saying …`
  const subject =
    tags[quoting.from - 1] === 'conj'
      ? sharedSubject(scope, quoting.from, sentence.from)
      : subjectBefore(scope, quoting.from, sentence.from);
  const as = subject ? asBehind(scope, quoting.to, sentence.to, heads) : -1;
  if (!subject || as < 0) return null;
  const saying = heads.get(as + 1)!;
  const phrase = (from: number, to: number): Range | null => {
    const end = fullPhraseEnd(scope, from, to);
    return end > from ? { from, to: end } : null;
  };
  if (quoting.form !== 'passive') {
    const source = phrase(quoting.to, as);
    return source && { source, by: subject, quoting, saying, end: saying.to };
  }
  for (let i = quoting.to; i < as; i += 1) {
    const by = /^(?:by|in)$/.test(tokens[i]!.lower) ? phrase(i + 1, as) : null;
    if (by && !isTimeWord(tokens[i + 1]!.lower))
      return { source: subject, by, quoting, saying, end: saying.to };
  }
  const late = tokens[saying.to]?.lower === 'by' ? phrase(saying.to + 1, sentence.to) : null;
  return { source: subject, by: late, quoting, saying, end: late?.to ?? saying.to };
}

/** Where `as saying` stands behind a verb of quoting, before any mark or other verb; or -1. */
function asBehind(scope: Scope, from: number, to: number, heads: ReadonlyMap<number, CueVerb>): number {
  const { tokens, tags } = scope.passage;
  for (let i = from; i < Math.min(to, from + farthest) && !scope.quotationAt(i); i += 1) {
    if (tokens[i]!.lower === 'as') {
      const saying = heads.get(i + 1);
      const says = saying && (takes(saying.base, 'clause') || takes(saying.base, 'addressee'));
      return says && saying.form === 'ing' ? i : -1;
    }
    if (isFiniteVerb(tags[i]!) || /^[;:.]$/.test(tokens[i]!.text)) return -1;
  }
  return -1;
}

function behind({ scope, sentence, heads }: SentenceWork, { saying, end }: Quoted): Range | null {
  return complementOf(scope, saying, end, sentence.to, heads)?.content ?? null;
}

/** The quotation, or the statement before a comma, that the clause stands behind. */
function before({ scope, sentence }: SentenceWork, { source, by, quoting }: Quoted): Range | null {
  const { tokens } = scope.passage;
  const from = quoting.form === 'passive' ? source.from : by!.from;
  const last = from - 1;
  if (last < sentence.from) return null;
  if (tokens[last]!.text !== ',' && scope.quotationAt(last) === null) return null;
  const content = trimRange(scope, { from: sentence.from, to: from });
  return content.to > content.from ? content : null;
}

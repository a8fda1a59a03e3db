import type { MentionView } from '@sayso/schema';
import { certaintyWords, polarityWords, quotationWords } from '../words/mention-words.ts';

type Qualified = Pick<MentionView, 'quotation' | 'hedges' | 'certainty' | 'polarity'>;

/** How firmly a mention is put: denial first, then certainty with the hedges that make it, then quotation. */
export function Qualifiers({ mention, full = false }: { mention: Qualified; full?: boolean }) {
  const { quotation, hedges, certainty, polarity } = mention;
  // In a queue, what is plainly stated needs no word: the hedged is to stand out.
  const showCertainty = full || certainty === 'possible' || certainty === 'probable' || hedges.length > 0;
  const showQuotation = full || quotation === 'direct' || quotation === 'mixed';
  return (
    <span className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 text-[0.8125rem] text-soft">
      {full && (
        <span className={polarity === 'denied' ? 'font-semibold text-ink' : ''}>
          {polarityWords(polarity)}
        </span>
      )}
      {showCertainty && (
        <span>
          {certaintyWords(certainty)}
          {hedges.map((hedge) => (
            <span key={hedge.start}>
              {', '}
              <q className="font-reading text-ink">{hedge.text}</q>
            </span>
          ))}
        </span>
      )}
      {showQuotation && <span>{quotationWords(quotation)}</span>}
    </span>
  );
}

import type { LinkedHop } from '@sayso/schema';
import { hopWords } from '../words/hop-words.ts';
import { SourceName } from './source-name.tsx';

/** The words of the text for a hop, where they are not already its name. */
function Verbatim({ hop }: { hop: LinkedHop }) {
  const own = hop.text !== null && hop.text !== hop.name && hop.name !== null;
  if (!own && !hop.cue) return null;
  return (
    <span className="block text-[0.8125rem] text-soft">
      {own && (
        <>
          named as <q className="font-reading text-ink">{hop.text}</q>
        </>
      )}
      {own && hop.cue && ', '}
      {hop.cue && (
        <>
          {own ? 'cue' : 'Cue'} <q className="font-reading text-ink">{hop.cue.text}</q>
        </>
      )}
    </span>
  );
}

/** A chain hop by hop, outermost first: who, what they are, how they are named, and the word of saying, verbatim. */
export function ChainHops({ chain }: { chain: readonly LinkedHop[] }) {
  return (
    <ol aria-label="Chain of attribution" className="text-sm leading-snug">
      {chain.map((hop, position) => (
        <li key={position} className="relative pb-1.5 pl-5 last:pb-0">
          <span
            aria-hidden
            className={`absolute left-0 top-[0.4rem] size-2 rounded-full border ${
              hop.naming === 'named' ? 'border-ink bg-ink' : 'border-ink bg-sheet'
            }`}
          />
          {position < chain.length - 1 && (
            <span
              aria-hidden
              className="absolute bottom-[-0.3rem] left-[0.2rem] top-[1.05rem] w-px bg-edge"
            />
          )}
          <SourceName hop={hop} linked />
          <span className="text-soft"> {hopWords(hop)}</span>
          <Verbatim hop={hop} />
        </li>
      ))}
    </ol>
  );
}

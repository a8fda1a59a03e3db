import type { LinkedHop } from '@sayso/schema';
import { Fragment } from 'react';
import { SourceName } from './source-name.tsx';

/** A chain on one line, outermost first: MENAFN → Axios → Israeli officials. */
export function ChainLine({ chain }: { chain: readonly LinkedHop[] }) {
  return (
    <span className="text-ink">
      {chain.map((hop, position) => (
        <Fragment key={position}>
          {position > 0 && (
            <span className="px-1.5 text-soft" role="img" aria-label=", citing ">
              →
            </span>
          )}
          <SourceName hop={hop} />
          {hop.naming === 'anonymous' && <span className="text-soft"> (anonymous)</span>}
        </Fragment>
      ))}
    </span>
  );
}

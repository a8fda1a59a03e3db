import type { ReactNode } from 'react';

/** A list with nothing in it: why, and what to do next. */
export function EmptyNotice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="border-y border-line py-14 text-center">
      <p className="font-reading text-xl font-semibold">{title}</p>
      <p className="mx-auto mt-2 max-w-[48ch] text-soft">{children}</p>
    </div>
  );
}

/** Something that did not work: the sentence that says why, and what to press. */
export function ErrorNotice({ sentence, onRetry }: { sentence: string; onRetry?: (() => void) | undefined }) {
  return (
    <div role="alert" className="border-l-4 border-accent bg-sheet px-5 py-4">
      <p className="font-semibold">{sentence}</p>
      {onRetry && (
        <button type="button" className="button mt-3" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}

/**
 * Says that it takes long, once it does. It comes by style alone: a page that the server holds back says it too, before
 * any script of it runs.
 */
const SlowNotice = () => (
  <p className="slow px-3 py-3 text-soft">
    This takes longer than it should. It is still being asked for; the database may be busy or away.
  </p>
);

/** Holds the place of rows that are on their way, at the height that they will have. */
export function WaitingRows({ rows, height }: { rows: number; height: 'claim' | 'line' }) {
  return (
    <div role="status" aria-label="Loading" className="divide-y divide-line border-y border-line">
      <SlowNotice />
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={`flex gap-6 ${height === 'claim' ? 'h-28 py-4' : 'h-16 py-3'}`}>
          {height === 'claim' && <div className="h-8 w-24 shrink-0 bg-line/60" />}
          <div className="grow space-y-2.5">
            <div className="h-4 w-4/5 bg-line/60" />
            <div className="h-3 w-2/5 bg-line/60" />
          </div>
        </div>
      ))}
    </div>
  );
}

/** Holds the place of one article, claim or source that is on its way. */
export function WaitingPage() {
  return (
    <div role="status" aria-label="Loading" className="max-w-[46rem] space-y-4">
      <SlowNotice />
      <div className="h-9 w-4/5 bg-line/60" />
      <div className="h-4 w-2/5 bg-line/60" />
      <div className="space-y-3 pt-6">
        <div className="h-4 w-full bg-line/60" />
        <div className="h-4 w-full bg-line/60" />
        <div className="h-4 w-full bg-line/60" />
        <div className="h-4 w-3/5 bg-line/60" />
      </div>
    </div>
  );
}

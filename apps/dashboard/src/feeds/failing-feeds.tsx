'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNews } from '../live/live-provider.tsx';
import { useThrottled } from '../live/use-throttled.ts';
import { useTRPC } from '../trpc/react.tsx';
import { countWords } from '../words/count-words.ts';

/** How often, in milliseconds, the count follows the polls. */
const lookEveryMs = 5000;

/** How many feeds do not answer, beside the link to them: nothing where all do. */
export function FailingFeeds() {
  const trpc = useTRPC();
  const client = useQueryClient();
  const { data } = useQuery(trpc.feeds.counts.queryOptions());
  const lookSoon = useThrottled(() => {
    void client.invalidateQueries({ queryKey: trpc.feeds.counts.queryKey() });
  }, lookEveryMs);
  useNews((news) => {
    if (news.what === 'feed' || news.what === 'caught-up') lookSoon();
  });
  const failing = data?.failing ?? 0;
  if (failing === 0) return null;
  return (
    <span
      title={`${countWords(failing, 'feed')} ${failing === 1 ? 'does' : 'do'} not answer`}
      className="figures ml-1.5 font-semibold text-accent"
    >
      {failing}
      <span className="sr-only"> failing</span>
    </span>
  );
}

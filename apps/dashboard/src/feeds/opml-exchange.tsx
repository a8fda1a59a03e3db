'use client';

import { useMutation } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { refuseSize } from '../ingest/check-size.ts';
import { useTRPC, useTRPCClient } from '../trpc/react.tsx';
import { errorWords } from '../words/error-words.ts';
import { ListOutcome } from './list-outcome.tsx';

/** Gives a text to the browser as a file to keep. */
function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/x-opml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Lists of subscriptions, in from another reader and out to one. */
export function OpmlExchange() {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const wrong = (error: unknown) => setSaid(errorWords(error));
  const importing = useMutation(
    trpc.feeds.importOpml.mutationOptions({
      onMutate: () => setSaid(null),
      onError: wrong,
    }),
  );
  const take = async (file: File | undefined) => {
    if (!file) return;
    const sentence = refuseSize('The list', file.size);
    if (sentence !== null) setSaid(sentence);
    else importing.mutate({ text: await file.text(), name: file.name });
  };
  return (
    <div className="md:w-72">
      <span className="label">Lists of feeds (OPML)</span>
      <div className="mt-1 flex gap-2">
        <button type="button" className="button" onClick={() => input.current?.click()}>
          Import list
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            void client.feeds.exportOpml.query().then((text) => download(text, 'sayso-feeds.opml'), wrong)
          }
        >
          Export list
        </button>
        <input
          ref={input}
          id={id}
          type="file"
          accept=".opml,.xml,text/x-opml,text/xml,application/xml"
          aria-label="List of feeds"
          tabIndex={-1}
          className="sr-only"
          onChange={(event) => {
            void take(event.target.files?.[0]);
            // The same file may be chosen twice in a row.
            event.target.value = '';
          }}
        />
      </div>
      <div role="status" className="mt-1 min-h-5 text-sm">
        {said !== null && <p className="text-accent">{said}</p>}
        {said === null && importing.data && <ListOutcome receipt={importing.data} />}
      </div>
    </div>
  );
}

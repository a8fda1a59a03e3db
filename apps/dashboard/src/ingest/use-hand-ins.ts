'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { useTRPCClient } from '../trpc/react.tsx';
import { errorWords } from '../words/error-words.ts';
import { refuseSize } from './check-size.ts';
import { createHandIns, type HandIn } from './hand-ins.ts';
import { runLimited } from './run-limited.ts';

/** Two at a time keep the line full; more would only make each of them slow. */
const atATime = 2;

/** The most of a pasted text that it is called by, in characters. */
const longestName = 80;

const handIns = createHandIns();
const none: readonly HandIn[] = [];

export const useHandInList = (): readonly HandIn[] =>
  useSyncExternalStore(handIns.subscribe, handIns.list, () => none);

/** Hands in a text, an address or files. Each shows in the list at once and settles there. */
export function useHandIns() {
  const client = useTRPCClient();
  return useMemo(() => {
    const settle = async (key: number, send: () => ReturnType<typeof client.documents.submitText.mutate>) => {
      try {
        handIns.settle(key, { is: 'stored', receipt: await send() });
        return true;
      } catch (error) {
        handIns.settle(key, { is: 'refused', sentence: errorWords(error) });
        return false;
      }
    };
    return {
      /** @returns whether it was taken in */
      async text(text: string): Promise<boolean> {
        const name = text.trim().split('\n', 1)[0]?.slice(0, longestName) ?? '';
        return settle(handIns.add(name), () => client.documents.submitText.mutate({ text }));
      },
      /** @returns whether it was taken in */
      async address(url: string): Promise<boolean> {
        return settle(handIns.add(url), () => client.documents.submitUrl.mutate({ url }));
      },
      /** Says of something why it was not taken in. */
      refused(name: string, sentence: string): void {
        handIns.add(name, { is: 'refused', sentence });
      },
      async files(files: readonly File[]): Promise<void> {
        // The last added stands first: added backwards, they stand in the order of their names.
        const added = [...files].reverse().map((file) => {
          const sentence = refuseSize('The file', file.size);
          const key = handIns.add(
            file.name,
            sentence === null ? { is: 'sending' } : { is: 'refused', sentence },
          );
          return { key, file, refused: sentence !== null };
        });
        const toSend = added.reverse().filter(({ refused }) => !refused);
        await runLimited(toSend, atATime, async ({ key, file }) => {
          const form = new FormData();
          form.set('file', file);
          await settle(key, () => client.documents.submitFile.mutate(form));
        });
      },
    };
  }, [client]);
}

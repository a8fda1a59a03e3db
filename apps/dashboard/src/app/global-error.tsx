'use client';

import { ErrorNotice } from '../lists/notices.tsx';
import './globals.css';

/** In place of the whole page, where the frame of it failed. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <main className="mx-auto w-full max-w-[48rem] px-4 py-16">
          <h1 className="mb-4 font-reading text-2xl font-semibold">Sayso cannot show this page</h1>
          <ErrorNotice
            sentence="Nothing that was handed in is lost. Try again in a moment."
            onRetry={retry}
          />
        </main>
      </body>
    </html>
  );
}

'use client';

import { maxDocumentBytes, sizeInWords } from '@sayso/schema';
import { useId, useState } from 'react';
import { useHandIns } from './use-hand-ins.ts';

/** Files, dropped or chosen, as many as one likes. */
export function FileDrop() {
  const handIns = useHandIns();
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    if (files && files.length > 0) void handIns.files([...files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the input within does the same
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
      className={`border border-dashed p-5 ${over ? 'border-accent bg-wash' : 'border-edge bg-sheet'}`}
    >
      <label htmlFor={id} className="label">
        Files
      </label>
      <input
        id={id}
        type="file"
        multiple
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          take(event.target.files);
          // The same file may be chosen twice in a row.
          event.target.value = '';
        }}
        className="mt-2 block w-full text-sm text-soft file:mr-3 file:min-h-9 file:cursor-pointer file:rounded-small file:border file:border-solid file:border-edge file:bg-sheet file:px-3.5 file:text-sm file:font-semibold file:text-ink"
      />
      <p id={`${id}-help`} className="mt-3 text-sm text-soft">
        Or drop them here: text, HTML, Markdown, e-mail, feeds, wire formats, archives of these, each up to{' '}
        {sizeInWords(maxDocumentBytes)}.
      </p>
    </div>
  );
}

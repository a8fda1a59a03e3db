'use client';

import { maxDocumentBytes, sizeInWords } from '@sayso/schema';
import { useId, useState } from 'react';
import { type DroppedEntry, filesOfEntries } from './dropped-files.ts';
import { useHandIns } from './use-hand-ins.ts';

/** Files, dropped or chosen, as many as one likes. */
export function FileDrop() {
  const handIns = useHandIns();
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    if (files && files.length > 0) void handIns.files([...files]);
  };
  const drop = async ({ items, files }: DataTransfer) => {
    // Asked for at once: the browser forgets what was dropped as soon as it has told of it.
    const entries = [...items].flatMap((item) => (item.webkitGetAsEntry?.() as DroppedEntry | null) ?? []);
    if (!entries.some(({ isDirectory }) => isDirectory)) return take(files);
    const found = await filesOfEntries(entries);
    for (const name of found.unread) handIns.refused(name, 'It could not be read from the folder.');
    if (found.files.length > 0) await handIns.files(found.files);
    else if (found.unread.length === 0)
      handIns.refused(entries.map(({ name }) => name).join(', '), 'There is no file in this folder.');
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
        void drop(event.dataTransfer);
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
        Or drop them here, folders too: text, HTML, Markdown, e-mail, feeds, wire formats, archives of these,
        each up to {sizeInWords(maxDocumentBytes)}.
      </p>
    </div>
  );
}

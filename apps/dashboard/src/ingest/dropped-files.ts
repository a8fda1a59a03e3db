/** What the browser hands over of a folder or a file that was dropped; its own type needs the browser's globals. */
export type DroppedEntry = {
  name: string;
  isFile: boolean;
  isDirectory: boolean;
  file?(found: (file: File) => void, failed: (error: unknown) => void): void;
  createReader?(): {
    readEntries(found: (entries: DroppedEntry[]) => void, failed: (error: unknown) => void): void;
  };
};

/** As `sayso watch` does: no deeper, and nothing that is hidden. A folder with more is one for the terminal. */
const most = { depth: 8, files: 2_000 };

const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');

/** The entries of a folder; a browser hands them out a hundred at a time. */
async function entriesOf(folder: DroppedEntry): Promise<DroppedEntry[]> {
  const reader = folder.createReader?.();
  const all: DroppedEntry[] = [];
  while (reader && all.length < most.files) {
    const some = await new Promise<DroppedEntry[]>((found, failed) => reader.readEntries(found, failed));
    if (some.length === 0) break;
    all.push(...some);
  }
  return all.sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * The files of what was dropped, folders looked into, in the order of their names.
 *
 * @returns those that could be read, and the names of what could not
 */
export async function filesOfEntries(
  entries: readonly DroppedEntry[],
): Promise<{ files: File[]; unread: string[] }> {
  const files: File[] = [];
  const unread: string[] = [];
  const visit = async (entry: DroppedEntry, depth: number): Promise<void> => {
    if (files.length >= most.files || depth > most.depth) {
      unread.push(entry.name);
      return;
    }
    try {
      if (entry.isDirectory) {
        for (const inner of await entriesOf(entry)) if (!isHidden(inner.name)) await visit(inner, depth + 1);
      } else if (entry.file) {
        files.push(await new Promise<File>((found, failed) => entry.file!(found, failed)));
      }
    } catch {
      unread.push(entry.name);
    }
  };
  for (const entry of entries) await visit(entry, 0);
  return { files, unread };
}

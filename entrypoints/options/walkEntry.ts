import type { DigestFile } from '../../core/source/files';

/** What was met on the way; a folder is one only when it could not be read. */
export type Found = { readonly path: string; readonly file: Content; readonly folder?: true };
type Content = Pick<DigestFile, 'size' | 'text'>;
type Options = { readonly add: (found: Found) => void; readonly signal?: AbortSignal | undefined };

/** Every file below a dropped entry. What cannot be read is found all the same: its text is refused later. */
export async function walkEntry(entry: FileSystemEntry, options: Options): Promise<void> {
  const { add, signal } = options;
  signal?.throwIfAborted();
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    add({ path, file: await readFile(entry as FileSystemFileEntry).catch(unreadable) });
  } else if (!isHidden(path)) {
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    // A directory hands out its entries in portions; an empty one is the last.
    for (;;) {
      const portion = await readEntries(reader).catch(unreadable);
      if (!Array.isArray(portion)) add({ path, file: portion, folder: true });
      if (!Array.isArray(portion) || portion.length === 0) break;
      for (const each of portion) await walkEntry(each, options);
    }
  }
}

/** `.git`, `.obsidian`, `._note.md`: nobody means these. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

function unreadable(error: unknown): Content {
  return { size: 0, text: () => Promise.reject(error) };
}

function readFile(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

function readEntries(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

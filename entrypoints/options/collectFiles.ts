import { Failure } from '../../core/failure';
import type { DigestFile } from '../../core/source/files';

/** The Markdown files among what the reader handed over, by path, and how many others there were. */
export type Collected = { readonly files: readonly DigestFile[]; readonly skipped: number };
type Found = { readonly path: string; readonly file: File };
type Options = { readonly signal?: AbortSignal; readonly onFound?: (files: number) => void };

export function collectPicked(picked: readonly File[]): Collected {
  return sort(picked.map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/** Goes through dropped folders too. A drop is empty once its event is over: it is read before the first await. */
export async function collectDropped(
  dropped: DataTransfer,
  options: Options = {},
): Promise<Collected> {
  const items = [...dropped.items].filter(({ kind }) => kind === 'file');
  const roots = items.map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const found: Found[] = [];
  const add = (each: Found) => {
    found.push(each);
    options.onFound?.(found.length);
  };
  for (const root of roots) {
    if (root instanceof File) add({ path: root.name, file: root });
    else if (root) await walk(root, add, options.signal);
  }
  return sort(found);
}

async function walk(
  entry: FileSystemEntry,
  add: (found: Found) => void,
  signal?: AbortSignal,
): Promise<void> {
  signal?.throwIfAborted();
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    add({ path, file: await readable(readFile(entry as FileSystemFileEntry)) });
  } else if (!isHidden(path)) {
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    // A directory hands out its entries in portions; an empty one is the last.
    for (;;) {
      const portion = await readable(readEntries(reader));
      if (portion.length === 0) break;
      for (const each of portion) await walk(each, add, signal);
    }
  }
}

function sort(found: readonly Found[]): Collected {
  const seen = found.filter(({ path }) => !isHidden(path));
  const digests = seen.filter(({ path }) => /\.(md|markdown)$/i.test(path));
  return {
    files: digests
      .map(({ path, file }) => ({ path, size: file.size, text: () => readable(file.text()) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    skipped: seen.length - digests.length,
  };
}

/** `.git`, `.obsidian`, `._note.md`: nobody means these. */
function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

function readFile(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

function readEntries(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

async function readable<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw new Failure('file-unreadable', String(error), { cause: error });
  }
}

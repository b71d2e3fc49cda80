import { type GivenFile, isHiddenFile, toGiven } from '../../../../core/files/givenFile';

type Content = Pick<GivenFile, 'size' | 'text' | 'arrayBuffer'>;
type Options = {
  readonly add: (found: GivenFile) => void;
  readonly signal?: AbortSignal | undefined;
};

/** Every file below a dropped entry. What cannot be read is found all the same: its text is refused later. */
export async function walkEntry(entry: FileSystemEntry, options: Options): Promise<void> {
  const { add, signal } = options;
  signal?.throwIfAborted();
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    add(toGiven(path, await readFile(entry as FileSystemFileEntry).catch(unreadable)));
  } else if (!isHiddenFile(path)) {
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    // A directory hands out its entries in portions; an empty one is the last.
    for (;;) {
      const portion = await readEntries(reader).catch(unreadable);
      if (!Array.isArray(portion)) add({ ...toGiven(path, portion), folder: true });
      if (!Array.isArray(portion) || portion.length === 0) break;
      for (const each of portion) await walkEntry(each, options);
    }
  }
}

function unreadable(error: unknown): Content {
  const refuse = () => Promise.reject(error);
  return { size: 0, text: refuse, arrayBuffer: refuse };
}

function readFile(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

function readEntries(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

import type { DigestFile } from '../../core/source/files';
import { type Found, isHidden, walkEntry } from './walkEntry';

/** The Markdown files among what the reader handed over, by path, and how many others there were. */
export type Collected = { readonly files: readonly DigestFile[]; readonly skipped: number };
type Options = { readonly signal?: AbortSignal; readonly onFound?: (files: number) => void };

export function collectPicked(picked: readonly File[]): Collected {
  return sort(picked.map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/** Goes through dropped folders too. A drop is empty once its event is over: it is read before the first await. */
export async function collectDropped(
  dropped: DataTransfer,
  { signal, onFound }: Options = {},
): Promise<Collected> {
  const items = [...dropped.items].filter(({ kind }) => kind === 'file');
  const roots = items.map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const found: Found[] = [];
  const add = (each: Found) => {
    found.push(each);
    onFound?.(found.length);
  };
  for (const root of roots) {
    if (root instanceof File) add({ path: root.name, file: root });
    else if (root) await walkEntry(root, { add, signal });
  }
  return sort(found);
}

function sort(found: readonly Found[]): Collected {
  const seen = found.filter(({ path }) => !isHidden(path));
  const digests = seen.filter(({ path, folder }) => folder || /\.(md|markdown)$/i.test(path));
  return {
    files: digests
      .map(({ path, file }) => ({ path, size: file.size, text: () => file.text() }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    skipped: seen.length - digests.length,
  };
}

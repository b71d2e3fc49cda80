import type { Recognised } from '../../../../core/backup/recogniseFiles';

import { type GivenFile, isHiddenFile, toGiven } from '../../../../core/files/givenFile';
import { walkEntry } from './walkEntry';

type Options = { readonly signal?: AbortSignal; readonly onFound?: (files: number) => void };

/** What the reader picked: a backup, or the digests among the files, in folders, zips and feeds. */
export function collectPicked(picked: readonly File[]): Promise<Recognised> {
  return recogniseSeen(picked.map((file) => toGiven(file.webkitRelativePath || file.name, file)));
}

/** Goes through dropped folders too. A drop is empty once its event is over: it is read before the first await. */
export async function collectDropped(
  dropped: DataTransfer,
  { signal, onFound }: Options = {},
): Promise<Recognised> {
  const items = [...dropped.items].filter(({ kind }) => kind === 'file');
  const roots = items.map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const found: GivenFile[] = [];
  const add = (each: GivenFile) => {
    found.push(each);
    onFound?.(found.length);
  };
  for (const root of roots) {
    if (root instanceof File) add(toGiven(root.name, root));
    else if (root) await walkEntry(root, { add, signal });
  }
  return recogniseSeen(found);
}

async function recogniseSeen(found: readonly GivenFile[]): Promise<Recognised> {
  // What opens zips, feeds and backups weighs more than the page, which opens without it.
  const { recogniseFiles } = await import('../../../../core/backup/recogniseFiles');
  return recogniseFiles(found.filter(({ path }) => !isHiddenFile(path)));
}

import { parseDigest } from '../digest';
import { encodeDigest, hash } from '../feed';
import { withMath } from '../math';
import { digestIds } from './ids';
import type { SourceAdapter } from './source';

/** A file as the browser hands it over; `path` is its place below the dropped or picked folder. */
export type DigestFile = { readonly path: string; readonly size: number; text(): Promise<string> };

/** Markdown files that the reader dropped or picked. They add to what is there and remove nothing. */
export function filesSource(files: readonly DigestFile[]): SourceAdapter {
  const ids = digestIds(files.map(({ path }) => path));
  const byId = new Map(files.map((file, index) => [ids[index] ?? file.path, file]));
  return {
    id: 'files',
    whole: false,
    list: async () => ids.map((id) => ({ id })),
    async fetch({ id }) {
      const file = byId.get(id);
      const { digest, problems } = parseDigest(file?.path ?? id, (await file?.text()) ?? '');
      const named = withMath({ ...digest, id });
      const revision = await hash(encodeDigest(named));
      return { ...(named.entries.length > 0 && { digest: named }), revision, problems };
    },
  };
}

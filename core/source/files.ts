import { largestFile, parseDigest } from '../digest';
import { type ProblemCode, tellProblem } from '../digest/problems';
import { encodeDigest, hash } from '../feed';
import { withMath } from '../math';
import type { DigestHead } from '../paper';
import type { Fetched, SourceAdapter } from '../source';
import { chooseId } from './identity';
import { digestIds } from './ids';

/** A file as the browser hands it over; `path` is its place below the dropped or picked folder. */
export type DigestFile = { readonly path: string; readonly size: number; text(): Promise<string> };

/**
 * Markdown files that the reader dropped or picked. They add to what is there and remove nothing;
 * `stored` tells which of them are newer versions of what came before.
 */
export function filesSource(
  files: readonly DigestFile[],
  stored: readonly DigestHead[],
): SourceAdapter {
  const known = stored.filter(({ source }) => source === 'files');
  const ids = digestIds(files.map(({ path }) => path));
  const byId = new Map(files.map((file, index) => [ids[index], file]));
  return {
    id: 'files',
    width: 1,
    list: async () => ({ digests: ids.map((id) => ({ id })), keeps: () => true }),
    fetch: async ({ id }) => readFile(id, byId.get(id), known),
  };
}

async function readFile(
  id: string,
  file: DigestFile | undefined,
  known: readonly DigestHead[],
): Promise<Fetched> {
  if (file && file.size > largestFile) return refuse(file.path, 'too-large');
  // It can be moved or deleted between the pick and the reading.
  const text = await file?.text().catch(() => undefined);
  if (!file || text === undefined) return refuse(file?.path ?? id, 'unreadable-file');
  const { digest, problems } = parseDigest(file.path, text);
  const named = withMath({ ...digest, id: chooseId(id, digest, known) });
  const revision = await hash(encodeDigest(named));
  return { ...(named.entries.length > 0 && { digest: named }), revision, problems };
}

function refuse(path: string, code: ProblemCode): Fetched {
  return { revision: '', problems: [tellProblem(path, 1, code)] };
}

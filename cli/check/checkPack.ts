import type { ListedFile } from '../../core/feed';
import { placeInPack } from '../../core/feed/pack';
import { type FeedCheck, hashOf, holdOrTell, readBytes } from './readFeedFile';

/** Checks that a pack holds the files that it should; the first that differs is told. */
export async function checkPack(
  pack: ListedFile,
  files: readonly ListedFile[],
  check: FeedCheck,
): Promise<void> {
  const bytes = await readBytes(pack, check);
  if (!bytes) return;
  holdOrTell(pack.url, () => JSON.parse(bytes.toString()), check);
  const places = placeInPack(files);
  const wrong = files.find(({ url, sha256 }) => {
    const place = places.get(url);
    return place && hashOf(bytes.subarray(...place)) !== sha256;
  });
  if (wrong) check.tell(pack.url, 'feed-pack', check.words.pack(wrong.url));
}

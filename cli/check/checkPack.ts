import type { ListedFile } from '../../core/feed';
import { placeInPack } from '../../core/feed/pack';
import { type FeedCheck, hashOf, holdOrTell, readBytes } from './readFeedFile';

/** Checks that a pack is the list of the files that it should hold; the first that differs is told. */
export async function checkPack(
  pack: ListedFile,
  files: readonly ListedFile[],
  check: FeedCheck,
): Promise<void> {
  const bytes = await readBytes(pack, check);
  if (!bytes || !holdOrTell(pack.url, () => isListOf(files, bytes), check)) return;
  const places = placeInPack(files);
  const wrong = files.find(({ url, sha256 }) => {
    const place = places.get(url);
    return place && hashOf(bytes.subarray(...place)) !== sha256;
  });
  if (wrong) check.tell(pack.url, 'feed-pack', check.words.pack(wrong.url));
}

/** True; throws where it is no JSON, or no list of as many files: where each stands in it then says nothing. */
function isListOf(files: readonly ListedFile[], bytes: Buffer): true {
  const list: unknown = JSON.parse(bytes.toString());
  if (Array.isArray(list) && list.length === files.length) return true;
  throw new Error(`not a list of ${files.length} files`);
}

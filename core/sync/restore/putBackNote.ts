import type { Before, DigestStores } from '../../store';

/**
 * Takes back that a digest was removed by the reader: what was noted in its place before is noted again. What was noted
 * since stays.
 */
export async function putBackNote(
  { declined }: DigestStores,
  { source, id, noted }: Pick<Before, 'source' | 'id' | 'noted'>,
): Promise<void> {
  const now = await declined.get([source, id]);
  if (now?.reason !== 'removed') return;
  if (noted) await declined.put(noted);
  else await declined.delete([source, id]);
}

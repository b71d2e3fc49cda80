import type { DigestHead } from '../../../paper';
import type { DigestStores } from '../../../store';
import type { StoredDigest } from '../../../store/digests';

/** Did another parser read the same out of a text as is stored of it? Its number apart. */
export async function isSameReading(
  { bodies }: DigestStores,
  known: DigestHead,
  { head, entries }: StoredDigest,
): Promise<boolean> {
  if (known.parser === head.parser) return true;
  if (JSON.stringify(toPlain(known)) !== JSON.stringify(toPlain(head))) return false;
  const body = await bodies.get([known.source, known.id]);
  return JSON.stringify(body?.entries) === JSON.stringify(entries);
}

function toPlain({ parser: _parser, key: _key, ...rest }: DigestHead): [string, unknown][] {
  return Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
}

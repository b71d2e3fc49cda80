import type { DigestHead } from '../../paper';
import type { Source } from '../../source';
import { withBuiltIn } from '../sources';

/** Stored sources → what gives a digest's place in their order; one of a source that is not there comes last. */
export function rankSources(
  stored: readonly Source[],
): (digest: Pick<DigestHead, 'source'>) => number {
  const places = new Map(withBuiltIn(stored).map(({ id }, index) => [id, index]));
  return ({ source }) => places.get(source) ?? places.size;
}

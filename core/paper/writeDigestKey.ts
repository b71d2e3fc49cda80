import type { DigestHead } from '../paper';

/** The place of a stored digest, its source and its id, as one string, for maps. */
export function writeDigestKey({ source, id }: Pick<DigestHead, 'source' | 'id'>): string {
  return JSON.stringify([source, id]);
}

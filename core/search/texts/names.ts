import type { DigestHead } from '../../paper';
import type { TextsKey } from '../../store/texts';
import { FOLDED_FORMAT } from '../folded/rows';

/** Whose texts are meant, as one text; each part tells its length, so that no two keys come to the same. */
export function toName([source, id, stamp]: TextsKey): string {
  return `${source.length} ${id.length} ${source}${id}${stamp}`;
}

export type KeyOf = (head: Pick<DigestHead, 'source' | 'id' | 'revision' | 'parser'>) => TextsKey;

/** Texts are those of one version of a digest, in one database, which was `made` under a name of its own. */
export function keyFrom(made: string | undefined): KeyOf {
  return ({ source, id, revision, parser }) => [
    source,
    id,
    `${FOLDED_FORMAT} ${made} ${parser} ${revision}`,
  ];
}

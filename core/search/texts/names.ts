import type { DigestHead } from '../../paper';
import type { TextsKey } from '../../store/texts';
import { FORMAT } from '../folded/rows';

/** Whose texts are meant, as one text. */
export function toName(key: TextsKey): string {
  return JSON.stringify(key);
}

export type KeyOf = (head: Pick<DigestHead, 'source' | 'id' | 'revision' | 'parser'>) => TextsKey;

/** Texts are those of one version of a digest, in one database, which was `made` under a name of its own. */
export function keyFrom(made: string | undefined): KeyOf {
  return ({ source, id, revision, parser }) => [
    source,
    id,
    JSON.stringify([FORMAT, made, revision, parser]),
  ];
}

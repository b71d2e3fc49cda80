import type { Inline } from '../../../tree';
import { writePlain } from '../../../tree/plain';

/** Does a line hold nothing but links and signs between them (`[Attention](…) · [BERT](…)`)? */
export function isRowOfLinks(line: readonly Inline[]): boolean {
  return line.every((node) => node.type === 'link' || !/[\p{L}\p{N}]/u.test(writePlain([node])));
}

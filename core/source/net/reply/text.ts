import { decodeText } from '../../../encoding';
import type { Reply } from '../reply';

/** A reply's text (`core/encoding.ts`). Throws `Failure` `wrong-encoding` for what is none. */
export function readTextReply({
  bytes,
  ...told
}: Pick<Reply, 'url' | 'type' | 'charset' | 'bytes'>) {
  return decodeText(bytes, told);
}

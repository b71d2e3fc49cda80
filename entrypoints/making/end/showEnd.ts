import { ask } from '../../../core/messages';
import type { PaperId } from '../../../core/paper';
import type { Host } from '../host/createHost';
import { hasCome } from './hasCome';
import { openHandOn } from './openHandOn';
import { revealMade } from './revealMade';

type End = {
  readonly isKept: boolean;
  readonly host: Host;
  /** Brings back what stood there before. */
  readonly leave: () => void;
};

/**
 * A making has ended: its summary comes, or what stood there before. While nobody listened it may have been kept, and nothing be
 * left of its making.
 */
export async function showEnd(paper: PaperId, { isKept, host, leave }: End): Promise<void> {
  // Who looked on as it came has seen it.
  if (isKept && !document.hidden)
    ask('seen', { paper }).catch((error: unknown) => console.debug('[Yoyak]', error));
  if (isKept || (await hasCome(paper))) await revealMade(paper, openHandOn(host));
  else leave();
}

import type { Summary } from '../../core/paper';
import { say } from '../words/say';

type Props = {
  readonly summary: Pick<Summary, 'from'>;
  /** Does the reader's bookmark keep it? Not any more, when it has just been cleared. */
  readonly kept: boolean;
};

/** Tells of a summary that its own digest no longer has, and whether it will stay; nothing of any other. */
export function KeptLine({ summary, kept }: Props) {
  if (summary.from === undefined) return null;
  const [on, off] = [say('panel.kept'), say('panel.letGo')];
  return (
    <p class="kept" role="status" data-on={on} data-off={off}>
      {kept ? on : off}
    </p>
  );
}

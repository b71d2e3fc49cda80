import { openRunChannel } from '../../core/messages/runs';
import type { RunProgress } from '../../core/run';
import { showBadge } from './badge';
import { report } from './report';

/** The least time between two words of progress to pages, in milliseconds. */
const PAUSE = 100;

/** How far the run under way is, and who is told of it: every open page, and the toolbar. */
export function openFollowing() {
  const tell = openRunChannel();
  let latest: RunProgress | undefined;
  let told = 0;
  const follow = (progress: RunProgress) => {
    latest = progress;
    if (Date.now() - told < PAUSE) return;
    told = Date.now();
    tell({ kind: 'progress', progress });
    void showBadge(progress).catch(report);
  };
  return {
    tell,
    follow,
    latest: () => latest,
    /** Said at once: a press is answered. */
    stopping(): void {
      if (!latest) return;
      told = 0;
      follow({ ...latest, stopping: true });
    },
    over(): Promise<void> {
      latest = undefined;
      return showBadge(undefined).catch(report);
    },
  };
}

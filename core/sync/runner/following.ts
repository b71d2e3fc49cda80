import { isWithin } from '../../day/isWithin';
import type { RunProgress } from '../../run';
import type { RunnerHost } from './host';

/** The least time between two words of progress, in milliseconds. */
const PAUSE_MS = 100;

/** How far the run under way is, and who is told of it: every open page, and the toolbar. */
export type Following = ReturnType<typeof openFollowing>;

/** Begins to follow runs: nothing is under way. */
export function openFollowing({
  tell,
  show,
  report,
}: Pick<RunnerHost, 'tell' | 'show' | 'report'>) {
  let latest: RunProgress | undefined;
  let told = 0;
  const follow = (progress: RunProgress) => {
    latest = progress;
    if (isWithin(told, Date.now(), PAUSE_MS)) return;
    told = Date.now();
    tell({ kind: 'progress', progress });
    void show(progress).catch(report);
  };
  return {
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
      return show(undefined).catch(report);
    },
  };
}

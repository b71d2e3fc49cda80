import { markCards, withMarks } from '../../cards/marks';
import { Failure } from '../../failure';
import { type Settings, writeSettings } from '../../settings';

/**
 * Stores the marks of bookmarks, and settings, after all else of a backup, which stands however this ends. Neither waits
 * for the other; what has no room is told by a code that names it, and marks follow once there is some. Throws `Failure`.
 */
export async function storeRest(
  bookmarks: readonly string[],
  settings: Partial<Settings> = {},
): Promise<void> {
  const [marked, set] = await Promise.allSettled([
    withMarks(() => markCards(bookmarks)),
    Object.keys(settings).length > 0 ? writeSettings(settings) : undefined,
  ]);
  const left = [marked, set].filter((each) => each.status === 'rejected');
  if (left.length === 0) return;
  const code =
    left.length > 1
      ? 'settings-and-marks-left'
      : marked.status === 'rejected'
        ? 'marks-left'
        : 'settings-left';
  const causes = left.map(({ reason }) => reason);
  throw new Failure(code, causes.map(String).join('; '), { cause: causes[0] });
}

import { isUnderWay, type MakingProgress } from '../../core/making';
import { sectionNames } from '../../core/model';
import { say } from '../words/say';

/** How long a summary has taken so far, and may take yet by what its sections took; what waits says how many are before it. */
export function tellTime(progress: MakingProgress, now: number): string {
  const { state, startedAt, done, faults, loading, until, ahead = 0 } = progress;
  if (!isUnderWay(progress)) return '';
  if (state === 'waiting') return ahead > 0 ? say('making.ahead', ahead) : say('making.waiting');
  if (until !== undefined && until > now)
    return say('making.waitsForArxiv', [`${Math.ceil((until - now) / 1000)}`]);
  if (loading !== undefined) return say('making.loading', [`${Math.floor(loading * 100)}`]);
  if (startedAt === undefined) return '';
  const seconds = Math.max(0, Math.floor((now - startedAt) / 1000));
  const elapsed = say('making.elapsed', [`${seconds}`]);
  const took = done.reduce((sum, each) => sum + each.seconds, 0);
  const due = sectionNames.length - done.length - faults.length;
  if (done.length === 0 || due <= 0) return elapsed;
  const left = Math.max(1, Math.round((took / done.length) * due));
  return `${elapsed} · ${say('making.left', [`${left}`])}`;
}

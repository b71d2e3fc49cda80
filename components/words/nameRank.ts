import { formatCount } from './language';
import { say } from './say';

/** Which paper of its digest one is: `12편 중 1번째`; empty where that has no other, or is not known. */
export function nameRank(rank: number | undefined, total: number | undefined): string {
  if (rank === undefined || total === undefined || total === 1) return '';
  return say('reader.paper.place', total, [formatCount(total), formatCount(rank)]);
}

import type { LeftOutCounts } from '../../../../core/files/standing';
import { formatCount } from '../../../words/language';
import { say } from '../../../words/say';

/** Digests that came with an earlier import, or twice among the files. */
export function AlreadyThere({ same, repeated }: Pick<LeftOutCounts, 'same' | 'repeated'>) {
  return (
    <>
      {same > 0 && <p>{say('options.import.same', same, [formatCount(same)])}</p>}
      {repeated > 0 && <p>{say('options.import.repeated', repeated, [formatCount(repeated)])}</p>}
    </>
  );
}

import { isUnderWay, type MakingProgress } from '../../core/making';
import type { Made } from '../../core/paper';
import { say } from '../words/say';

type Props = {
  /** The summary that is made again. */
  readonly progress: MakingProgress;
  /** How the one that it would replace was made. */
  readonly before: Made | undefined;
};

/** Tells, once it is to be decided, that the reader's own words go with what is replaced; nothing where they changed none. */
export function EditedLine({ progress, before }: Props) {
  if (!progress.replaces || !before?.edited) return null;
  const isDue = !isUnderWay(progress) && progress.state !== 'kept';
  return (
    <div role="status" class={isDue ? 'kept' : ''}>
      {isDue && say('making.replacesEdited')}
    </div>
  );
}

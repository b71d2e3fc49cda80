import type { Summary } from '../../core/paper';
import { KeepDots } from '../joined/KeepDots';
import { say } from '../words/say';

/** Tells of a summary whose post its source no longer lists; nothing of any other. */
export function GoneLine({ isGone }: Pick<Summary, 'isGone'>) {
  if (!isGone) return null;
  return (
    <p class="kept">
      <KeepDots text={say('reader.left.vanished')} />
    </p>
  );
}

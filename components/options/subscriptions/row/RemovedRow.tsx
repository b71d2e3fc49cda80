import { say } from '../../../words/say';
import { PressButton } from '../../parts/PressButton';
import type { SourceItem } from '../state';

type Props = {
  readonly name: string;
  readonly gone: NonNullable<SourceItem['gone']>;
  readonly off: boolean;
  readonly onRestore: () => void;
};

const says = {
  removing: 'options.remove.removing',
  removed: 'options.remove.removed',
  restoring: 'options.import.reverting',
} as const;

/** Where a source stood until it was removed; the way back is here while the page is open. */
export function RemovedRow({ name, gone, off, onRestore }: Props) {
  return (
    <div class="head removed">
      <div class="what">
        <span class="title">{name}</span>
        <p class="about" role="status">
          {say(says[gone])}
        </p>
      </div>
      <PressButton
        off={off || gone !== 'removed'}
        aria-label={say('options.list.restoreThis', [name])}
        onPress={onRestore}
      >
        {say('options.undo')}
      </PressButton>
    </div>
  );
}

import { say } from '../../../words/say';
import { PressButton } from '../../parts/PressButton';
import type { SourceEvents } from '../state';

type Props = Pick<SourceEvents, 'onMove'> & {
  readonly id: string;
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly off: boolean;
};

export function MoveButtons({ id, name, first, last, off, onMove }: Props) {
  return (
    <span class="moves">
      <PressButton
        off={off || first}
        class="move"
        data-move="up"
        aria-label={say('options.sources.up', [name])}
        onPress={() => onMove(id, 'up')}
      >
        <span aria-hidden>↑</span>
      </PressButton>
      <PressButton
        off={off || last}
        class="move"
        data-move="down"
        aria-label={say('options.sources.down', [name])}
        onPress={() => onMove(id, 'down')}
      >
        <span aria-hidden>↓</span>
      </PressButton>
    </span>
  );
}

import { say } from '../../../words/say';
import { PressButton } from '../../parts/PressButton';

type Props = { readonly name: string; readonly off: boolean; readonly onPress: () => void };

/** Asks whether all of a source is to go. */
export function RemoveButton({ name, off, onPress }: Props) {
  return (
    <PressButton
      off={off}
      data-asks="removal"
      aria-label={say('options.list.removeThis', [name])}
      onPress={onPress}
    >
      {say('options.list.remove')}
    </PressButton>
  );
}

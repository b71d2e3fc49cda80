import { say } from './words/say';

type Props = {
  readonly on: boolean;
  /** A press has yet to be stored. */
  readonly saving?: boolean | undefined;
  readonly onPress: (press: Event) => void;
};

export function BookmarkButton({ on, saving, onPress }: Props) {
  return (
    <button type="button" class="bookmark" aria-pressed={on} aria-busy={saving} onClick={onPress}>
      {say('panel.bookmark')}
    </button>
  );
}

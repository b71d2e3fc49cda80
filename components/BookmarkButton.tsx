import { say } from './say';

type Props = { readonly on: boolean; readonly onPress: (press: Event) => void };

export function BookmarkButton({ on, onPress }: Props) {
  return (
    <button type="button" class="bookmark" aria-pressed={on} onClick={onPress}>
      {say('panel.bookmark')}
    </button>
  );
}

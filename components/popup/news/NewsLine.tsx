import { say } from '../../words/say';
import type { News } from './news';

type Props = { readonly news: News; readonly onDismiss: () => void };

/** What an update changed, in one line that a press puts away for good. */
export function NewsLine({ news, onDismiss }: Props) {
  return (
    <div class="news" role="status">
      <p>{say(`popup.news.${news.name}`)}</p>
      <button type="button" onClick={onDismiss}>
        {say('popup.news.dismiss')}
      </button>
    </div>
  );
}

import { say } from '../../../words/say';
import type { PagePlace } from './pagePlace';

type Props = { readonly places: readonly PagePlace[]; readonly onGo: (hash: string) => void };

/** What was found, each with the chapter that it stands in. */
export function FoundPlaces({ places, onGo }: Props) {
  return (
    <ul>
      {places.map(({ hash, name, chapter }) => (
        <li key={hash}>
          <a href={hash} onClick={(event) => isPlain(event) && onGo(hash)}>
            <span>{say(name)}</span>
            {hash !== `#${chapter}` && (
              <span class="where">{say(`options.chapter.${chapter}`)}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A new tab has a page of its own to find it in. */
function isPlain({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return !(ctrlKey || metaKey || shiftKey);
}

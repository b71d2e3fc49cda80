import { say } from '../../words/say';
import type { PagePlace } from './pagePlace';

type Props = { readonly places: readonly PagePlace[]; readonly onGo: () => void };

/** What was found, each with the chapter that it stands in. */
export function FoundPlaces({ places, onGo }: Props) {
  return (
    <ul>
      {places.map(({ hash, name, chapter }) => (
        <li key={hash}>
          <a href={hash} onClick={onGo}>
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

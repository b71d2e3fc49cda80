import { say } from '../../../words/say';
import type { Place } from './place';

type Props = { readonly places: readonly Place[]; readonly onGo: (hash: string) => void };

/** What was found, each with the chapter that it stands in. */
export function Found({ places, onGo }: Props) {
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

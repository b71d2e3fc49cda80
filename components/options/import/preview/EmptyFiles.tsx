import { formatCount } from '../../../words/language';
import { say } from '../../../words/say';

/** More names than this help nobody. */
const NAMES_SHOWN = 10;

/** Files in which no paper was found, by name. */
export function EmptyFiles({ paths }: { readonly paths: readonly string[] }) {
  const { length } = paths;
  const more = length - NAMES_SHOWN;
  return (
    <div>
      <p>{say('options.import.without', length, [formatCount(length)])}</p>
      <ul class="refused names">
        {paths.slice(0, NAMES_SHOWN).map((path) => (
          <li key={path} class="file">
            {path}
          </li>
        ))}
        {more > 0 && <li>{say('options.import.more', more, [formatCount(more)])}</li>}
      </ul>
    </div>
  );
}

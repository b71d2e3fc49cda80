import { formatCount } from '../../../words/language';
import { say } from '../../../words/say';

/** More names than this are a list. */
const NAMES_SHOWN = 3;

/** What the reader gave, so that they see whether it is what they meant. */
export function GivenNames({ names }: { readonly names: readonly string[] }) {
  const more = names.length - NAMES_SHOWN;
  return (
    <ul class="given">
      {names.slice(0, NAMES_SHOWN).map((name) => (
        <li key={name} class="file">
          {name}
        </li>
      ))}
      {more > 0 && <li>{say('options.import.more', more, [formatCount(more)])}</li>}
    </ul>
  );
}

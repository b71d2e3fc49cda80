import { KeyCap } from '../../keys/KeyCap';
import { say } from '../../words/say';

const hints = [
  [['j', 'k'], 'reader.keys.move'],
  [['e'], 'reader.keys.read'],
  [['b'], 'reader.keys.bookmark'],
  [['o'], 'reader.keys.open'],
] as const;

/** The keys that are used most, and the way to all of them. */
export function Hints({ onKeys }: { readonly onKeys: () => void }) {
  return (
    <footer class="hints">
      {hints.map(([keys, name]) => (
        <span>
          {keys.map((key) => (
            <kbd>{key}</kbd>
          ))}
          {say(name)}
        </span>
      ))}
      <button type="button" onClick={onKeys}>
        <KeyCap of="?" />
        {say('reader.keys.all')}
      </button>
    </footer>
  );
}

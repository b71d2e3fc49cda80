import { KeyCap } from '../../keys/KeyCap';
import { say } from '../../words/say';

const hints = [
  [['j', 'k'], 'reader.keys.move'],
  [['e'], 'reader.keys.read'],
  [['b'], 'reader.keys.bookmark'],
  [['o'], 'reader.keys.open'],
] as const;

type Props = {
  /** There is nothing to move in. */
  readonly isEmpty: boolean;
  readonly onKeys: () => void;
};

/** The keys that are used most, and the way to all of them. */
export function Hints({ isEmpty, onKeys }: Props) {
  return (
    <footer class="hints">
      {(isEmpty ? [] : hints).map(([keys, name]) => (
        <span>
          {keys.map((key) => (
            <kbd>{key}</kbd>
          ))}
          {say(name)}
        </span>
      ))}
      <button type="button" onClick={onKeys}>
        <KeyCap of="?" />
        {say('keys.title')}
      </button>
    </footer>
  );
}

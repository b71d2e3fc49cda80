import { say } from '../../words/say';

type Props = {
  readonly origin: string;
  readonly refused: boolean;
  readonly onAllow: (origin: string) => void;
};

/** Asks for one host. The press itself has to ask the browser: nothing may be awaited before. */
export function Allow({ origin, refused, onAllow }: Props) {
  return (
    <div class="allow">
      <p>{say('options.allow.why', [origin.replace(/^https?:\/\//, '')])}</p>
      {refused && <p role="status">{say('options.allow.refused')}</p>}
      <button type="button" onClick={() => onAllow(origin)}>
        {say('options.allow.press')}
      </button>
    </div>
  );
}

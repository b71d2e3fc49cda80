import { useState } from 'preact/hooks';
import { say } from '../../../words/say';
import { useHeldFocus } from '../../parts/useHeldFocus';

type Props = {
  readonly hasKey: boolean;
  readonly onKey: (key: string | undefined) => void;
};

/** That there is a key, never which; another one can be put in its place. */
export function KeyLine({ hasKey, onKey }: Props) {
  const [written, setWritten] = useState<string>();
  const box = useHeldFocus<HTMLDivElement>();
  const save = (event: Event) => {
    event.preventDefault();
    if (written?.trim()) onKey(written);
    setWritten(undefined);
  };
  return (
    <div ref={box} tabIndex={-1} class="key-line">
      <p role="status">{say(hasKey ? 'options.model.key.has' : 'options.model.key.none')}</p>
      {written === undefined ? (
        <span class="presses">
          <button type="button" onClick={() => setWritten('')}>
            {say(hasKey ? 'options.model.key.change' : 'options.model.key.add')}
          </button>
          {hasKey && (
            <button type="button" onClick={() => onKey(undefined)}>
              {say('options.model.key.remove')}
            </button>
          )}
        </span>
      ) : (
        <form class="one-field" onSubmit={save}>
          <label>
            <span>{say('options.model.key.label')}</span>
            <input
              type="password"
              autocomplete="off"
              spellcheck={false}
              value={written}
              onInput={({ currentTarget }) => setWritten(currentTarget.value)}
            />
          </label>
          <button type="submit">{say('options.save')}</button>
          <button type="button" onClick={() => setWritten(undefined)}>
            {say('options.cancel')}
          </button>
        </form>
      )}
    </div>
  );
}

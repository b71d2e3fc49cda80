import { useId, useState } from 'preact/hooks';
import type { Model } from '../../../../core/model';
import { describeFailure } from '../../../words/failure';
import { formatCount } from '../../../words/language';
import { say } from '../../../words/say';
import { showPlace } from '../server';
import type { OtherState } from './state';

type Events = { readonly onUse: (model: Model) => void; readonly onClose: () => void };
type Props = Events & { readonly state: OtherState };

/** What came of asking a server: its models to choose from, or why there are none. */
export function Answer({ state, ...events }: Props) {
  return (
    <>
      <p class="told" role="status">
        {state.kind === 'asking' && say('options.model.other.asking')}
        {state.kind === 'asked' && say('options.model.other.answered', [showPlace(state.server)])}
      </p>
      {state.kind === 'refused' && (
        <p class="callout warn" role="alert">
          {say('options.model.other.refused')}
        </p>
      )}
      {state.kind === 'failed' && (
        <p class="callout warn" role="alert">
          {describeFailure(state.code, 'given')}
        </p>
      )}
      {state.kind === 'asked' && <Names key={state.server.base} asked={state} {...events} />}
    </>
  );
}

type NamesProps = Events & { readonly asked: Extract<OtherState, { kind: 'asked' }> };

function Names({ asked: { server, models }, onUse, onClose }: NamesProps) {
  const [name, setName] = useState(models[0]?.name ?? '');
  const use = (event: Event) => {
    event.preventDefault();
    const written = name.trim();
    const window = models.find((each) => each.name === written)?.window;
    if (written !== '') onUse({ server, name: written, ...(window && { window }) });
  };
  const listed = models.length > 0;
  const id = useId();
  return (
    <form class="one-field" onSubmit={use}>
      <div class="field">
        <label for={id}>
          {listed
            ? say('options.model.other.pick', models.length, [formatCount(models.length)])
            : say('options.model.other.name')}
        </label>
        {listed ? (
          <select
            id={id}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          >
            {models.map((each) => (
              <option key={each.name} value={each.name} selected={each.name === name}>
                {each.name}
              </option>
            ))}
          </select>
        ) : (
          <input
            id={id}
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        )}
      </div>
      <button type="submit" class="primary">
        {say('options.model.other.use')}
      </button>
      <button type="button" onClick={onClose}>
        {say('options.cancel')}
      </button>
    </form>
  );
}

import type { ListedModel } from '../../../../core/model';
import { isHere } from '../../../../core/model/servers';
import { say } from '../../../words/say';
import { PressButton } from '../../parts/PressButton';
import { useHeldFocus } from '../../parts/useHeldFocus';
import { ModelList } from '../here/ModelList';
import type { HereSlice } from '../here/state';
import { sayServer, showPlace } from '../server';
import type { TrialSlice } from '../trial/state';
import { Trial } from '../trial/Trial';
import { KeyLine } from './KeyLine';
import type { ChosenSlice, ModelInUse } from './state';

type Props = {
  readonly model: ModelInUse;
  /** All that its server has, once it was asked. */
  readonly models: readonly ListedModel[] | undefined;
  /** A search of this computer would find it. */
  readonly searches: boolean;
  readonly chosen: ChosenSlice;
  readonly here: HereSlice;
  readonly trial: TrialSlice;
};

/** The server in use with its models, and how well the chosen one writes. */
export function InUse({ model, models, searches, chosen, here, trial }: Props) {
  const { server, name, hasKey, allowed } = model;
  const { onChoose, onAllow, onKey, onDisconnect } = chosen;
  const box = useHeldFocus<HTMLElement>();
  const isBrowser = server.kind === 'browser';
  const id = searches ? 'model-here' : isBrowser ? 'model-browser' : 'model-used';
  return (
    <section ref={box} tabIndex={-1} class="in-use" aria-labelledby={id}>
      <div class="row">
        <div class="what">
          <h2 id={id}>{sayServer(server)}</h2>
          <p class="about">{describePlace(model)}</p>
        </div>
        <div class="presses">
          <button type="button" class="plain" onClick={onDisconnect}>
            {say('options.model.disconnect')}
          </button>
          {!isBrowser && (
            <PressButton
              off={here.state.kind === 'searching'}
              onPress={() => (searches ? here.onSearch() : here.onList(server))}
            >
              {say(searches ? 'options.model.again' : 'options.model.others')}
            </PressButton>
          )}
        </div>
      </div>
      {!allowed && (
        <div class="callout warn allow">
          <p>{say('options.model.taken', [showPlace(server)])}</p>
          <button type="button" onClick={onAllow}>
            {say('options.model.allow')}
          </button>
        </div>
      )}
      {!isBrowser && (
        <ModelList
          server={server}
          models={models ?? [{ name }]}
          inUse={model}
          labelledBy={id}
          onChoose={onChoose}
        />
      )}
      {(hasKey || !isHere(server)) && !isBrowser && (
        <KeyLine key={server.base} hasKey={hasKey} onKey={onKey} />
      )}
      <Trial trial={trial} />
    </section>
  );
}

function describePlace({ server, allowed }: ModelInUse): string {
  if (server.kind === 'browser') return say('options.model.browser.place');
  const place = showPlace(server);
  const facts = isHere(server)
    ? [say('options.model.thisComputer'), place, allowed && say('options.model.allowedHere')]
    : [place !== sayServer(server) && place, allowed && say('options.model.allowed')];
  return facts.filter(Boolean).join(' · ');
}

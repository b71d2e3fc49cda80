import { describeFailure } from '../../words/failure';
import { say } from '../../words/say';
import { useHeldFocus } from '../parts/useHeldFocus';
import type { SourcesState } from '../subscriptions/state';
import { PutAway } from './PutAway';
import type { HeldSlice } from './state';
import { WaitingSource } from './WaitingSource';
import { waitsForWord, wasPutAway } from './waitsForWord';

type Props = {
  readonly held: HeldSlice;
  readonly sources: SourcesState;
  readonly running: boolean;
};

/** Versions that were not taken: those that wait for the reader's word, and quietly the others. */
export function DeclinedVersions({ held, sources, running }: Props) {
  const box = useHeldFocus<HTMLDivElement>();
  // It stays when the last answer empties it: the focus has nowhere else to fall.
  return (
    <div ref={box} class="declined" tabIndex={-1}>
      <Content held={held} sources={sources} off={running || held.state.deciding !== undefined} />
    </div>
  );
}

type ContentProps = Omit<Props, 'running'> & { readonly off: boolean };

function Content({ held, sources, off }: ContentProps) {
  const { state, onAccept, onKeep, onFetchAgain } = held;
  const waiting = state.declined.filter(waitsForWord);
  const away = state.declined.filter(wasPutAway);
  if (waiting.length + away.length === 0 && !state.failure) return null;
  return (
    <section aria-labelledby="declined">
      <h2 id="declined" tabIndex={-1}>
        {say(waiting.length > 0 ? 'options.declined.heading' : 'options.declined.settled')}
      </h2>
      {state.failure && (
        <p class="callout warn" role="alert">
          {describeFailure(state.failure)}
        </p>
      )}
      {waiting.length > 0 && <p class="lead">{say('options.declined.lead')}</p>}
      {[...new Set(waiting.map(({ source }) => source))].map((source) => (
        <WaitingSource
          key={source}
          declined={waiting.filter((each) => each.source === source)}
          sources={sources}
          off={off}
          deciding={state.deciding ?? []}
          onAccept={onAccept}
          onKeep={onKeep}
        />
      ))}
      {away.length > 0 && (
        <PutAway
          declined={away}
          sources={sources}
          off={off}
          alone={waiting.length === 0}
          onFetchAgain={onFetchAgain}
        />
      )}
    </section>
  );
}

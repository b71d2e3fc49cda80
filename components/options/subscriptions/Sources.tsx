import type { Declined } from '../../../core/run';
import { isRemote, isResting } from '../../../core/schedule';
import type { Source } from '../../../core/source';
import type { SuggestedSource } from '../../../core/source/suggested';
import { describeFailure } from '../../words/failure';
import { say } from '../../words/say';
import { AddSource } from '../add/AddSource';
import { dropStale, dropStaleRun } from '../add/dropStale';
import { listHere } from '../add/findKnown';
import type { AddSlice } from '../add/state';
import { Suggestions } from '../add/suggestions/Suggestions';
import { toSuggest } from '../add/suggestions/toSuggest';
import type { LogState } from '../log/state';
import type { CopyEvents } from '../parts/copy';
import type { LeftAlone } from '../run/describeRun';
import { RunView } from '../run/RunView';
import { settleHeld } from '../run/settleHeld';
import type { RunSlice, RunState } from '../run/state';
import { undoOf } from '../run/undoOf';
import type { StoredEvents } from '../stored/state';
import { SourceList } from './SourceList';
import type { SourcesSlice } from './state';

type Props = Pick<StoredEvents, 'onRetry'> &
  CopyEvents & {
    readonly subscriptions: SourcesSlice;
    readonly suggestions: readonly SuggestedSource[];
    readonly add: AddSlice;
    readonly run: RunSlice;
    readonly declined: readonly Declined[];
    readonly log: LogState;
    readonly now: number;
  };

export function Sources(props: Props) {
  const { subscriptions, suggestions, add, run, declined, log, now, onRetry, onCopy } = props;
  const sources = subscriptions.state;
  const items = sources.kind === 'read' ? sources.items : [];
  const remote = items.filter(({ source: { kind } }) => isRemote(kind));
  const read = sources.kind === 'read';
  const asked = listHere(remote).filter(({ enabled }) => enabled);
  const first = read && remote.length === 0;
  const suggested = (
    <Suggestions
      suggestions={sources.kind === 'read' ? toSuggest(suggestions, items) : []}
      first={first}
      busy={add.state.kind === 'looking' || add.state.kind === 'adding'}
      onLook={add.onLook}
    />
  );
  const adding = (
    <section key="add" aria-labelledby="add-heading" id="add">
      <h2 id="add-heading">{say('options.add.heading')}</h2>
      {first && suggested}
      <AddSource
        add={read ? { ...add, state: dropStale(add.state, items) } : add}
        items={items}
        now={now}
      />
      {!first && suggested}
    </section>
  );
  const own = (
    <section key="own" aria-labelledby="sources">
      <h2 id="sources">{say('options.sources.heading')}</h2>
      <RunView
        run={settle(read ? dropStaleRun(run.state, items) : run.state, declined)}
        undone={run.state.kind === 'ended' && undoOf(run.state.run.id, log) === 'undone'}
        ready={asked.length > 0}
        {...findRest(asked, now)}
        {...findLeft(asked, run.state, now)}
        now={now}
        onSync={run.onSync}
        onStop={run.onStop}
      />
      {sources.kind === 'loading' && <p class="loading">{say('options.loading')}</p>}
      {sources.kind === 'failed' && (
        <div class="callout warn" role="alert">
          <p>{describeFailure(sources.code)}</p>
          <button type="button" onClick={onRetry}>
            {say('options.retry')}
          </button>
        </div>
      )}
      {sources.kind === 'read' && sources.failure && (
        <p class="callout warn" role="alert">
          {describeFailure(sources.failure)}
        </p>
      )}
      {first && <p class="note">{say('options.sources.empty')}</p>}
      <SourceList
        items={items}
        subscriptions={subscriptions}
        run={run}
        declined={declined}
        now={now}
        onCopy={onCopy}
      />
    </section>
  );
  return <div class="sources-section">{first ? [adding, own] : [own, adding]}</div>;
}

/** What waits no more is not to be checked any more. */
function settle(run: RunState, declined: readonly Declined[]): RunState {
  return run.kind === 'ended' ? { ...run, run: settleHeld(run.run, declined) } : run;
}

/** When the first host may be asked again, where all of them rest. */
function findRest(asked: readonly Source[], now: number): { readonly restUntil?: number } {
  if (asked.length === 0 || !asked.every((source) => isResting(source, now))) return {};
  return { restUntil: Math.min(...asked.map(({ restUntil = 0 }) => restUntil)) };
}

/** Those that a run of all did not ask, since their host wants to be left alone. */
function findLeft(
  asked: readonly Source[],
  run: RunState,
  now: number,
): { readonly left?: LeftAlone } {
  if (run.kind !== 'ended') return {};
  const parts = new Set(run.run.parts.map(({ source }) => source));
  const left = asked.filter((source) => !parts.has(source.id) && isResting(source, now));
  if (left.length === 0 || parts.size + left.length < asked.length) return {};
  const until = Math.min(...left.map(({ restUntil = 0 }) => restUntil));
  return { left: { count: left.length, until } };
}

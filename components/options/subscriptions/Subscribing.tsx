import type { SuggestedSource } from '../../../core/source/suggested';
import type { AddSlice } from '../add/state';
import { DeclinedVersions } from '../held/DeclinedVersions';
import type { HeldSlice } from '../held/state';
import { waitsForWord } from '../held/waitsForWord';
import type { LogSlice } from '../log/state';
import type { CopyEvents } from '../parts/copy';
import { isRunning, type RunSlice } from '../run/state';
import type { StoredSlice } from '../stored/state';
import type { VanishedSlice } from '../vanished/state';
import { Vanished } from '../vanished/Vanished';
import { Sources } from './Sources';
import type { SourcesSlice } from './state';

type Props = CopyEvents & {
  readonly subscriptions: SourcesSlice;
  readonly suggestions: readonly SuggestedSource[];
  readonly add: AddSlice;
  readonly run: RunSlice;
  readonly held: HeldSlice;
  readonly vanished: VanishedSlice;
  readonly stored: StoredSlice;
  readonly log: LogSlice;
  readonly now: number;
  readonly busy: boolean;
};

/** What has to be decided comes first, then the subscriptions, and at last what was put away. */
export function Subscribing(props: Props) {
  const { subscriptions, suggestions, add, run, held, vanished, stored, now, busy, onCopy } = props;
  const { inventory } = stored;
  const { declined } = held.state;
  const sources = subscriptions.state;
  // Keyed: what moves keeps what was unfolded in it.
  const versions = (
    <DeclinedVersions key="declined" held={held} sources={sources} running={isRunning(run.state)} />
  );
  const isOpen = declined.some(waitsForWord) || held.state.failure !== undefined;
  return (
    <>
      {isOpen && versions}
      {inventory.kind === 'read' && (
        <Vanished
          key="vanished"
          heads={inventory.heads}
          vanished={vanished}
          sources={sources}
          off={busy}
        />
      )}
      <Sources
        key="sources"
        subscriptions={subscriptions}
        suggestions={suggestions}
        add={add}
        run={run}
        declined={declined}
        log={props.log.state}
        now={now}
        onRetry={stored.onRetry}
        onCopy={onCopy}
      />
      {!isOpen && versions}
    </>
  );
}

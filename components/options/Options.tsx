import type { SuggestedSource } from '../../core/source/suggested';
import { type Access, type AccessEvents, AccessNotice } from '../AccessNotice';
import { say } from '../words/say';
import { About } from './about/About';
import type { AddSlice } from './add/state';
import { Backup } from './backup/Backup';
import type { BackupSlice } from './backup/state';
import { DeclinedVersions } from './held/DeclinedVersions';
import type { HeldSlice } from './held/state';
import { Importer } from './import/Importer';
import { type ImportSlice, isBusy } from './import/state';
import { Log } from './log/Log';
import type { LogSlice } from './log/state';
import type { CopyEvents } from './parts/copy';
import { isRunning, type RunSlice } from './run/state';
import { DigestList } from './stored/DigestList';
import { Stored } from './stored/Stored';
import type { RemovalsSlice, StoredSlice } from './stored/state';
import { Sources } from './subscriptions/Sources';
import type { SourcesSlice } from './subscriptions/state';
import type { VanishedSlice } from './vanished/state';
import { Vanished } from './vanished/Vanished';

/** What the page shows: a slice for each of its sections, which holds the state and what the reader does there. */
export type OptionsProps = CopyEvents & {
  readonly access: AccessEvents & { readonly access: Access };
  readonly subscriptions: SourcesSlice;
  readonly suggestions: readonly SuggestedSource[];
  readonly add: AddSlice;
  readonly run: RunSlice;
  readonly held: HeldSlice;
  readonly vanished: VanishedSlice;
  readonly import: ImportSlice;
  readonly stored: StoredSlice;
  readonly removals: RemovalsSlice;
  readonly log: LogSlice;
  readonly backup: BackupSlice;
  readonly about: {
    readonly version: string;
    /** `navigator.userAgent`, of which a report tells browser and version. */
    readonly userAgent: string;
    /** May Yoyak run in private windows? */
    readonly inPrivate: boolean;
  };
  /** Milliseconds since 1970, for "today" and "in 20 minutes". */
  readonly now: number;
};

export function Options({ import: importing, ...slices }: OptionsProps) {
  const { access, subscriptions, suggestions, add, run, held, vanished } = slices;
  const { stored, removals, log, backup, about, now, onCopy } = slices;
  const { inventory } = stored;
  const sources = subscriptions.state;
  const busy = isRunning(run.state) || isBusy(importing.state);
  return (
    <>
      <header class="top">
        <img src="/icon/48.png" width="28" height="28" alt="" />
        <h1>{say('options.title')}</h1>
      </header>
      <main>
        <AccessNotice access={access.access} onAllowAccess={access.onAllowAccess} />
        <Sources
          subscriptions={subscriptions}
          suggestions={suggestions}
          add={add}
          run={run}
          declined={held.state.declined}
          now={now}
          onRetry={stored.onRetry}
          onCopy={onCopy}
        />
        <DeclinedVersions held={held} sources={sources} running={isRunning(run.state)} />
        {inventory.kind === 'read' && (
          <Vanished heads={inventory.heads} vanished={vanished} sources={sources} off={busy} />
        )}
        <Importer importing={importing} log={log.state} onCopy={onCopy} />
        {inventory.kind === 'read' && (
          <DigestList
            heads={inventory.heads}
            {...(inventory.old && { old: inventory.old })}
            removals={removals}
            sources={sources}
            disabled={busy}
            filling={busy || log.state.runs.some(({ endedAt }) => endedAt === undefined)}
          />
        )}
        <Log
          log={log}
          sources={sources}
          declined={held.state.declined}
          program={about}
          now={now}
          busy={busy}
          onCopy={onCopy}
        />
        <Backup backup={backup} log={log.state} off={busy} />
        <Stored stored={stored} />
        <About version={about.version} inPrivate={about.inPrivate} />
      </main>
    </>
  );
}

import type { Showing } from '../../core/showings';
import type { SuggestedSource } from '../../core/source/suggested';
import { type Access, type AccessEvents, AccessNotice } from '../AccessNotice';
import { PageKeys } from '../keys/PageKeys';
import { CONTENT, SkipLink } from '../skip/SkipLink';
import { say } from '../words/say';
import { About } from './about/About';
import type { AddSlice } from './add/state';
import { BackupView } from './backup/BackupView';
import type { BackupSlice } from './backup/state';
import { ChapterView } from './chapters/ChapterView';
import { useFinder } from './chapters/find/useFinder';
import { findWaiting } from './chapters/findWaiting';
import { Navigation } from './chapters/Navigation';
import type { ChapterSlice } from './chapters/useChapter';
import { ClearEverything } from './clear/ClearEverything';
import type { ClearSlice } from './clear/state';
import type { HeldSlice } from './held/state';
import { useDrop } from './import/drop/useDrop';
import { Importer } from './import/Importer';
import { type ImportSlice, isBusy } from './import/state';
import { Log } from './log/Log';
import type { LogSlice } from './log/state';
import { ModelView } from './model/ModelView';
import type { ModelSlices } from './model/state';
import type { CopyEvents } from './parts/copy';
import { ReadingView } from './reading/ReadingView';
import type { SettingsSlice, ShortcutsSlice, SitesSlice } from './reading/state';
import { isRunning, type RunSlice } from './run/state';
import { Showings } from './showings/Showings';
import { DigestList } from './stored/DigestList';
import { StoredView } from './stored/StoredView';
import type { RemovalsSlice, StoredSlice } from './stored/state';
import { Subscribing } from './subscriptions/Subscribing';
import type { SourcesSlice } from './subscriptions/state';
import type { VanishedSlice } from './vanished/state';

/** What the page shows: a slice for each of its sections, which holds the state and what the reader does there. */
export type OptionsProps = CopyEvents & {
  readonly chapter: ChapterSlice;
  readonly access: AccessEvents & { readonly access: Access };
  readonly subscriptions: SourcesSlice;
  readonly suggestions: readonly SuggestedSource[];
  readonly add: AddSlice;
  readonly run: RunSlice;
  readonly held: HeldSlice;
  readonly vanished: VanishedSlice;
  readonly settings: SettingsSlice;
  readonly shortcuts: ShortcutsSlice;
  readonly sites: SitesSlice;
  readonly model: ModelSlices;
  readonly import: ImportSlice;
  readonly stored: StoredSlice;
  readonly removals: RemovalsSlice;
  readonly log: LogSlice;
  readonly backup: BackupSlice;
  readonly clear: ClearSlice;
  readonly about: {
    readonly version: string;
    /** `navigator.userAgent`, of which a report tells browser and version. */
    readonly userAgent: string;
    /** May Yoyak run in private windows? */
    readonly inPrivate: boolean;
    /** How the last panels came to be shown, the newest last. */
    readonly showings: readonly Showing[];
  };
  /** Milliseconds since 1970, for "today" and "in 20 minutes". */
  readonly now: number;
};

export function Options({ import: importing, ...slices }: OptionsProps) {
  const { chapter, access, run, held, settings, shortcuts, stored, removals } = slices;
  const { log, backup, clear, about, now, onCopy } = slices;
  const { inventory } = stored;
  const sources = slices.subscriptions.state;
  const importBusy = isBusy(importing.state);
  const busy = isRunning(run.state) || importBusy;
  const filling = busy || log.state.runs.some(({ endedAt }) => endedAt === undefined);
  const over = useDrop(importBusy ? undefined : importing.onDrop);
  const finder = useFinder();
  const { places } = finder;
  const shown = places ? places[0]?.chapter : chapter.shown;
  return (
    <>
      <SkipLink />
      <Navigation
        shown={chapter.shown}
        waiting={findWaiting(held.state.declined, inventory)}
        finder={finder}
        onReach={chapter.onReach}
      />
      <main {...CONTENT}>
        {over && <p class="over">{say('options.import.drop')}</p>}
        <AccessNotice access={access.access} onAllowAccess={access.onAllowAccess} />
        {places?.length === 0 && <p class="empty">{say('portions.none')}</p>}
        <ChapterView chapter="subscriptions" shown={shown}>
          <Subscribing {...slices} busy={busy} />
        </ChapterView>
        <ChapterView chapter="reading" shown={shown}>
          <ReadingView settings={settings} shortcuts={shortcuts} sites={slices.sites} />
        </ChapterView>
        <ChapterView chapter="model" shown={shown}>
          <ModelView {...slices.model} />
        </ChapterView>
        <ChapterView chapter="import" shown={shown}>
          <Importer importing={importing} log={log.state} onCopy={onCopy} />
          {inventory.kind === 'read' && (
            <DigestList
              heads={inventory.heads}
              {...(inventory.old && { old: inventory.old })}
              removals={removals}
              sources={sources}
              disabled={busy}
              filling={filling}
            />
          )}
        </ChapterView>
        <ChapterView chapter="backup" shown={shown}>
          <BackupView backup={backup} log={log.state} off={busy} />
          <StoredView stored={stored} />
          <ClearEverything clear={clear} backup={backup} off={filling} />
        </ChapterView>
        <ChapterView chapter="log" shown={shown}>
          <Log
            log={log}
            sources={sources}
            declined={held.state.declined}
            program={about}
            now={now}
            busy={busy}
            onCopy={onCopy}
          />
        </ChapterView>
        <ChapterView chapter="about" shown={shown}>
          <About version={about.version} inPrivate={about.inPrivate} />
          <Showings {...about} onCopy={onCopy} />
        </ChapterView>
      </main>
      <PageKeys keys={[{ keys: ['/'], does: say('options.find.label') }]} />
    </>
  );
}

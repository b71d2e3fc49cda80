import { vi } from 'vitest';
import type { Access } from '../../../components/AccessNotice';
import type { AddSlice } from '../../../components/options/add/state';
import type { AddressSlice } from '../../../components/options/address/state';
import type { BackupSlice } from '../../../components/options/backup/state';
import type { Chapter } from '../../../components/options/chapters/chapters';
import type { ClearSlice } from '../../../components/options/clear/state';
import type { HeldSlice } from '../../../components/options/held/state';
import type { ImportSlice } from '../../../components/options/import/state';
import type { LogSlice } from '../../../components/options/log/state';
import type { ModelSlices } from '../../../components/options/model/state';
import { UNTRIED } from '../../../components/options/model/trial/state';
import { Options } from '../../../components/options/Options';
import type {
  SettingsSlice,
  Shortcut,
  ShortcutsSlice,
} from '../../../components/options/reading/state';
import type { RunSlice } from '../../../components/options/run/state';
import type { RemovalsSlice, StoredSlice } from '../../../components/options/stored/state';
import type { SourceItem, SourcesState } from '../../../components/options/subscriptions/state';
import type { VanishedSlice } from '../../../components/options/vanished/state';
import type { Site } from '../../../components/sidepanel/state';
import type { Problem } from '../../../core/paper';
import type { Run } from '../../../core/run';
import { toSettings } from '../../../core/settings';
import type { Source, SourceResult } from '../../../core/source';
import type { SuggestedSource } from '../../../core/source/suggested';
import type { AllTouched } from '../../../core/sync/undo';
import { mount } from '../mount';

/** Half past nine in the morning of 20 November 2026, by the clock of whatever zone the test runs in. */
export const now = new Date(2026, 10, 20, 9, 30).getTime();
export const at = (hour: number, minute = 0, day = 20) =>
  new Date(2026, 10, day, hour, minute).getTime();

export const result = (change: Partial<SourceResult> = {}): SourceResult => ({
  at: at(8, 31),
  kind: 'done',
  added: 2,
  changed: 1,
  removed: 0,
  unchanged: 90,
  held: 0,
  problems: [],
  ...change,
});
export const source = (change: Partial<Source> = {}): Source => ({
  id: 'g1',
  kind: 'github',
  url: 'https://github.com/someone/blog/tree/main/_posts',
  title: '매일 논문',
  enabled: true,
  order: 0,
  every: { kind: 'daily', at: '08:30' },
  addedAt: 0,
  failures: 0,
  ...change,
});
export const item = (change: Partial<Source> = {}, rest: Partial<SourceItem> = {}): SourceItem => ({
  source: source(change),
  digests: 93,
  ...rest,
});
/** What is always there. */
export const builtIn: readonly SourceItem[] = (['files', 'bundled'] as const).map((kind) =>
  item({ id: kind, kind, url: '', title: '', every: { kind: 'off' } }, { digests: 3 }),
);
export const sources = (...items: SourceItem[]): SourcesState => ({
  kind: 'read',
  items: [...items, ...builtIn],
});
export const problem = (file: string, line: number): Problem => ({
  file,
  line,
  code: 'no-papers',
  message: '논문을 하나도 찾지 못했어요.',
});
export const run = (id: number, change: Partial<Run> = {}): Run => ({
  id,
  cause: 'reader',
  startedAt: at(8, 31),
  endedAt: at(8, 31) + 12_400,
  parts: [{ source: 'g1', title: '매일 논문', result: result() }],
  ...change,
});

const idle = { kind: 'idle' } as const;
/** The states of the chapter of models: none is in use, nothing was looked for. */
export const models = (): { [Name in keyof ModelSlices]: ModelSlices[Name]['state'] } => ({
  chosen: { kind: 'read' },
  here: idle,
  other: { kind: 'closed' },
  builtIn: idle,
  trial: UNTRIED,
  terms: { terms: ['few-shot', 'baseline'], own: false },
});
const shown = () => ({
  chapter: 'subscriptions' as Chapter,
  settings: { settings: toSettings(undefined) } as SettingsSlice['state'],
  shortcuts: [] as readonly Shortcut[],
  sites: [] as readonly Site[],
  allowedSites: [] as readonly string[],
  where: 'page' as ShortcutsSlice['where'],
  clear: idle as ClearSlice['state'],
  model: models(),
  access: 'granted' as Access,
  inPrivate: true,
  sources: sources(item()),
  suggestions: [] as readonly SuggestedSource[],
  adding: idle as AddSlice['state'],
  address: { state: idle } as Pick<AddressSlice, 'source' | 'state'>,
  run: idle as RunSlice['state'],
  declined: { declined: [] } as HeldSlice['state'],
  imported: idle as ImportSlice['state'],
  inventory: {
    kind: 'read',
    counts: { digests: 1, entries: 1234, papers: 1200 },
    heads: [],
    bytes: 1_234_567,
  } as StoredSlice['inventory'],
  removals: { heads: [] } as RemovalsSlice['state'],
  vanished: {} as VanishedSlice['state'],
  log: { runs: [] } as LogSlice['state'],
  backup: idle as BackupSlice['state'],
  persistence: 'safe' as StoredSlice['persistence'],
  now,
});

/** The states of the page's sections. */
export type Shown = ReturnType<typeof shown>;

/** What the reader does, by section. */
export const events = () => ({
  chapter: { onGo: vi.fn(), onReach: vi.fn() },
  access: { onAllowAccess: vi.fn() },
  settings: { onSet: vi.fn() },
  shortcuts: { onOpen: vi.fn() },
  sites: { onAllowSite: vi.fn(), onForbidSite: vi.fn() },
  clear: { onAsk: vi.fn(), onCancel: vi.fn(), onClear: vi.fn() },
  add: { onLook: vi.fn(), onDismiss: vi.fn(), onAdd: vi.fn(), onAllow: vi.fn() },
  subscriptions: {
    onAllow: vi.fn(),
    onChange: vi.fn(),
    onMove: vi.fn(),
    onRemove: vi.fn(),
    onRestore: vi.fn(),
  },
  address: { onLook: vi.fn(), onDismiss: vi.fn(), onMove: vi.fn(), onAllow: vi.fn() },
  run: { onSync: vi.fn(), onStop: vi.fn() },
  held: { onAccept: vi.fn(), onKeep: vi.fn(), onFetchAgain: vi.fn() },
  vanished: { onClear: vi.fn(), onRestore: vi.fn() },
  model: {
    chosen: { onChoose: vi.fn(), onAllow: vi.fn(), onKey: vi.fn(), onDisconnect: vi.fn() },
    here: { onSearch: vi.fn(), onList: vi.fn() },
    other: {
      onOpen: vi.fn(),
      onAsk: vi.fn(),
      onEdit: vi.fn(),
      onClose: vi.fn(),
      onChosen: vi.fn(),
    },
    builtIn: { onAsk: vi.fn() },
    trial: { onTry: vi.fn(), onStop: vi.fn() },
    terms: { onSave: vi.fn(), onReset: vi.fn() },
  },
  import: {
    onDrop: vi.fn(),
    onPick: vi.fn(),
    onImport: vi.fn(),
    onDismiss: vi.fn(),
    onBundled: vi.fn(),
    onCancel: vi.fn(),
    onUndo: vi.fn(),
  },
  stored: { onRetry: vi.fn(), onPersist: vi.fn() },
  removals: { onRemove: vi.fn(), onRestore: vi.fn() },
  log: {
    onUndo: vi.fn(),
    findTouched: vi.fn(async (_run: number): Promise<AllTouched> => ({ shown: [], left: 0 })),
  },
  backup: {
    onExport: vi.fn(),
    onPick: vi.fn(),
    onRestore: vi.fn(),
    onDismiss: vi.fn(),
    onUndo: vi.fn(),
  },
  onCopy: vi.fn(async () => {}),
});

/** The whole page in a state, of which a test names only what it is about. */
export function show(change: Partial<Shown> = {}, on = events()): Promise<HTMLElement> {
  const state = { ...shown(), ...change };
  const { chosen, here, other, builtIn: browser, trial, terms } = state.model;
  return mount(
    <Options
      chapter={{ shown: state.chapter, ...on.chapter }}
      settings={{ state: state.settings, ...on.settings }}
      shortcuts={{ shortcuts: state.shortcuts, where: state.where, ...on.shortcuts }}
      sites={{ sites: state.sites, allowed: state.allowedSites, ...on.sites }}
      clear={{ state: state.clear, ...on.clear }}
      access={{ access: state.access, ...on.access }}
      subscriptions={{
        state: state.sources,
        address: { ...state.address, ...on.address },
        ...on.subscriptions,
      }}
      suggestions={state.suggestions}
      add={{ state: state.adding, ...on.add }}
      run={{ state: state.run, ...on.run }}
      held={{ state: state.declined, ...on.held }}
      vanished={{ state: state.vanished, ...on.vanished }}
      model={{
        chosen: { state: chosen, ...on.model.chosen },
        here: { state: here, ...on.model.here },
        other: { state: other, ...on.model.other },
        builtIn: { state: browser, ...on.model.builtIn },
        trial: { state: trial, ...on.model.trial },
        terms: { state: terms, ...on.model.terms },
      }}
      import={{ state: state.imported, ...on.import }}
      stored={{ inventory: state.inventory, persistence: state.persistence, ...on.stored }}
      removals={{ state: state.removals, ...on.removals }}
      log={{ state: state.log, ...on.log }}
      backup={{ state: state.backup, ...on.backup }}
      about={{ version: '1.2.3', userAgent, inPrivate: state.inPrivate, showings: [] }}
      now={state.now}
      onCopy={on.onCopy}
    />,
  );
}

const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36';

export const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((each) => each.textContent);

/** The section under this heading. */
export function section(heading: string): HTMLElement {
  const found = [...document.querySelectorAll('section')].find(
    (each) => each.querySelector('h2')?.textContent === heading,
  );
  if (!found) throw new Error(`no section is called ${heading}`);
  return found;
}

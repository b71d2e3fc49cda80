import { vi } from 'vitest';
import { Options } from '../../../components/options/Options';
import type {
  OptionsEvents,
  OptionsState,
  SourceItem,
  SourcesState,
} from '../../../components/options/state';
import type { Problem } from '../../../core/paper';
import type { Run } from '../../../core/run';
import type { Source, SourceResult } from '../../../core/source';
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
const state = (): OptionsState => ({
  access: 'granted',
  inPrivate: true,
  sources: sources(item()),
  suggestions: [],
  adding: idle,
  run: idle,
  declined: { declined: [] },
  imported: idle,
  inventory: {
    kind: 'read',
    counts: { digests: 1, entries: 1234, papers: 1200 },
    heads: [],
    bytes: 1_234_567,
  },
  removals: { heads: [] },
  vanished: {},
  log: { runs: [] },
  backup: idle,
  persistence: 'safe',
  version: '1.2.3',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
  now,
});

export const events = () =>
  ({
    onAllowAccess: vi.fn(),
    onLook: vi.fn(),
    onDismiss: vi.fn(),
    onAdd: vi.fn(),
    onAllow: vi.fn(),
    onChangeSource: vi.fn(),
    onMoveSource: vi.fn(),
    onRemoveSource: vi.fn(),
    onRestoreSource: vi.fn(),
    onSync: vi.fn(),
    onStop: vi.fn(),
    onAccept: vi.fn(),
    onKeep: vi.fn(),
    onFetchAgain: vi.fn(),
    onDrop: vi.fn(),
    onPick: vi.fn(),
    onImport: vi.fn(),
    onDismissImport: vi.fn(),
    onBundled: vi.fn(),
    onCancel: vi.fn(),
    onUndo: vi.fn(),
    onCopy: vi.fn(async () => {}),
    onRemove: vi.fn(),
    onRestore: vi.fn(),
    onUndoRun: vi.fn(),
    onExport: vi.fn(),
    onPickBackup: vi.fn(),
    onRestoreBackup: vi.fn(),
    onDismissBackup: vi.fn(),
    onUndoBackup: vi.fn(),
    onRetry: vi.fn(),
    onPersist: vi.fn(),
    onClearVanished: vi.fn(),
    onRestoreVanished: vi.fn(),
  }) satisfies OptionsEvents;

/** The whole page in a state, of which a test names only what it is about. */
export const show = (change: Partial<OptionsState> = {}, on: OptionsEvents = events()) =>
  mount(<Options {...state()} {...change} {...on} />);

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

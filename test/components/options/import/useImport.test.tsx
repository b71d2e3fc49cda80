// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { announceProgress } from '../../../../components/options/import/announceProgress';
import { describeImporting } from '../../../../components/options/import/describeImporting';
import type { ImportSlice } from '../../../../components/options/import/state';
import { type Given, useImport } from '../../../../components/options/import/useImport';
import { Failure } from '../../../../core/failure';
import type { FilesOffer } from '../../../../core/files/offerFiles';
import type { RunProgress } from '../../../../core/run';
import type { SyncOptions } from '../../../../core/sync';
import { mount, unmount } from '../../mount';

const given: Given = {
  kind: 'digests',
  files: [{ path: 'a.md' }] as unknown as Given['files'],
  skipped: 2,
  refused: [],
};
const offer = { files: 1, looked: 1, digests: 1, papers: 3 } as unknown as FilesOffer;
const result = {
  run: 7,
  added: [],
  changed: [],
  unchanged: 0,
  removed: [],
  problems: [],
  stopped: false,
};
const effects = () => ({
  collectDropped: vi.fn(async () => given),
  collectPicked: vi.fn(async (): Promise<Given> => given),
  look: vi.fn(async () => ({ offer, holders: ['매일 논문'] })),
  importFiles: vi.fn(async () => ({ result })),
  importShipped: vi.fn(async () => result),
  undo: vi.fn(async () => {}),
  refresh: vi.fn(async () => {}),
  onLink: vi.fn(),
  onBackup: vi.fn(),
});

let slice: ImportSlice;
function Probe({ by }: { readonly by: ReturnType<typeof effects> }) {
  slice = useImport(by);
  return null;
}
const start = async (change: Partial<ReturnType<typeof effects>> = {}) => {
  const by = { ...effects(), ...change };
  await mount(<Probe by={by} />);
  return by;
};
const when = (event: () => void) =>
  act(async () => {
    event();
    await new Promise((resolve) => setTimeout(resolve));
  });
const dropped = (link: string) =>
  ({ files: { length: link ? 0 : 1 }, getData: () => link }) as unknown as DataTransfer;

afterEach(unmount);

describe('an import', () => {
  it.each([
    [0, '가져올 준비를 하고 있어요…'],
    [8, '가져오는 중… 6 / 8'],
  ])('of %i tells how far it is', async (due, words) => {
    const part = { source: 'bundled', title: '', phase: 'storing', listed: due, due } as const;
    const run = { parts: [{ ...part, fetched: 6, stored: 6, bytes: 0 }] } as unknown as RunProgress;
    await start({
      importShipped: vi.fn((options: SyncOptions = {}) => {
        options.onProgress?.(run);
        return new Promise<never>(() => {});
      }),
    });
    await when(() => slice.onBundled());
    expect([announceProgress(slice.state), describeImporting(slice.state)]).toEqual([words, words]);
  });

  it('waits for a word after a look, and then takes what was looked at', async () => {
    const by = await start();
    await when(() => slice.onPick([]));
    expect(slice.state).toEqual({
      kind: 'found',
      offer,
      holders: ['매일 논문'],
      skipped: 2,
      refused: [],
    });
    expect(by.importFiles).not.toHaveBeenCalled();
    expect(by.refresh).not.toHaveBeenCalled();
    await when(() => slice.onImport(true));
    expect(by.importFiles).toHaveBeenCalledExactlyOnceWith(
      given,
      expect.objectContaining({ all: true }),
    );
    expect(slice.state).toEqual({ kind: 'done', result, skipped: 2 });
    expect(by.refresh).toHaveBeenCalledOnce();
    await when(() => slice.onUndo());
    expect(by.undo).toHaveBeenCalledExactlyOnceWith(7);
    expect(slice.state).toEqual({ kind: 'reverted' });
  });

  it('forgets what was looked at once it is put away', async () => {
    const by = await start();
    await when(() => slice.onPick([]));
    await when(() => slice.onDismiss());
    await when(() => slice.onImport(true));
    expect(by.importFiles).not.toHaveBeenCalled();
  });

  it('goes on by itself where no digest is to be had, which tells why', async () => {
    const look = vi.fn(async () => ({ offer: { ...offer, digests: 0 }, holders: [] }));
    const by = await start({ look });
    await when(() => slice.onPick([]));
    expect(by.importFiles).toHaveBeenCalledOnce();
    expect(slice.state.kind).toBe('done');
  });

  it('looks into nothing where there are no digests', async () => {
    const by = await start({ collectPicked: vi.fn(async () => ({ ...given, files: [] })) });
    await when(() => slice.onPick([]));
    expect(by.look).not.toHaveBeenCalled();
    expect(slice.state).toEqual({ kind: 'nothing', skipped: 2, refused: [] });
  });

  it('hands a link on, and collects files', async () => {
    const by = await start();
    await when(() => slice.onDrop(dropped('https://a.example/feed.json')));
    expect(by.onLink).toHaveBeenCalledExactlyOnceWith('https://a.example/feed.json');
    expect(by.collectDropped).not.toHaveBeenCalled();
    await when(() => slice.onDrop(dropped('')));
    expect(by.collectDropped).toHaveBeenCalledOnce();
  });

  it('tells one that was stopped from one that went wrong', async () => {
    const collectPicked = vi.fn(async (): Promise<Given> => {
      slice.onCancel();
      throw new DOMException('stopped', 'AbortError');
    });
    await start({ collectPicked });
    await when(() => slice.onPick([]));
    expect(slice.state).toEqual({ kind: 'cancelled' });
    collectPicked.mockRejectedValueOnce(new Failure('zip-damaged', 'torn'));
    await when(() => slice.onPick([]));
    expect(slice.state).toEqual({ kind: 'failed', code: 'zip-damaged' });
  });

  it('says when it cannot be taken back', async () => {
    await start({ undo: vi.fn(() => Promise.reject(new Failure('undo-gone', 'too late'))) });
    await when(() => slice.onBundled());
    await when(() => slice.onUndo());
    expect(slice.state).toEqual({ kind: 'failed', doing: 'undo', code: 'undo-gone' });
  });
});

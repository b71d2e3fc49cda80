import { describe, expect, it } from 'vitest';
import { decodeBackup } from '../../core/backup/decode';
import { readEverything } from '../../core/backup/read';
import { readSettings } from '../../core/settings';
import { recover } from '../../core/sync/recover';
import { undoRun } from '../../core/sync/undo';
import { useBrowser } from '../browser';
import { backupShelf, frozenShelf, type OldEntry, readShelf, toList } from './digests';
import { loadFrozen, readFrozen, readFrozenFile, versions } from './load';

useBrowser();

type OldBackup = {
  readonly settings: object;
  readonly sources: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
  }[];
  readonly reading: readonly { readonly paper: string }[];
  readonly declined: readonly object[];
  readonly digests: readonly {
    readonly source: string;
    readonly id: string;
    readonly entries: readonly OldEntry[];
  }[];
};

const files = versions.flatMap((version) =>
  ['backup.json', 'backup.zip'].map((name) => [version, name] as const),
);
const modes = ['merge', 'replace'] as const;

describe.each(files)('the backup of version %s, %s', (version, name) => {
  const frozen = readFrozen(version);
  const text = new TextDecoder().decode(readFrozenFile(version, 'backup.json'));
  const written: OldBackup = JSON.parse(text);
  const shelf = toList(backupShelf(written.digests));
  const open = () => decodeBackup(readFrozenFile(version, name));

  it('opens with all that was written', () => {
    expect(open()).toMatchObject(written);
  });

  it.runIf(version === '1df719c')('has summaries that stand in no part', () => {
    const entries = open().digests.flatMap((digest) => digest.entries);
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(({ part }) => part !== undefined)).toEqual([]);
  });

  it('holds what the store held', () => {
    expect(shelf).toEqual(toList(frozenShelf(frozen)));
  });

  it.each(modes)('brings every summary to an empty store: %s', async (mode) => {
    await recover(open(), mode);
    expect(await readShelf()).toMatchObject(shelf);
    await expectRest(written);
  });

  it('is all that there is, where it replaces', async () => {
    await recover(open(), 'replace');
    const { declined } = await readEverything();
    expect(declined).toMatchObject(written.declined);
    expect(await readSettings()).toMatchObject(written.settings);
  });

  it.each(modes)('takes nothing from the store that it was made of: %s', async (mode) => {
    await loadFrozen(frozen);
    const run = await recover(open(), mode);
    expect(await readShelf()).toMatchObject(shelf);
    await expectRest(written);
    expect(await undoRun(run)).toBe(true);
    expect(await readShelf()).toMatchObject(shelf);
    await expectRest(written);
  });
});

/** What stands beside the digests; the order of sources and when they are asked is the store's own. */
async function expectRest({ sources, reading }: OldBackup): Promise<void> {
  const now = await readEverything();
  const byId = new Map(now.sources.map((source) => [source.id, source]));
  const about = sources.map(({ id, url, title }) => ({ id, url, title }));
  expect(about.map(({ id }) => byId.get(id))).toMatchObject(about);
  const byPaper = new Map(now.reading.map((each) => [each.paper, each]));
  const told = reading.filter((each) => Object.keys(each).length > 1);
  expect(told.map(({ paper }) => byPaper.get(paper))).toMatchObject(told);
}

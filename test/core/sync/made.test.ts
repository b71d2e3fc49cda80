import { describe, expect, it } from 'vitest';
import { decodeBackup } from '../../../core/backup/decode';
import { encodeBackup } from '../../../core/backup/encode';
import { readEverything } from '../../../core/backup/read';
import { readCard } from '../../../core/cards';
import type { Entry, Made } from '../../../core/paper';
import { byPaper, heads } from '../../../core/query';
import { bookmark } from '../../../core/reading';
import { removeDigest, restoreDigest } from '../../../core/sync/digests';
import { findMade, putMade, removeMade } from '../../../core/sync/made';
import { recover } from '../../../core/sync/recover';
import { undoRun } from '../../../core/sync/undo';
import { cardsFollowed, useBrowser } from '../../browser';
import { sampleEntry } from '../../samples';

useBrowser();

const [one, two] = ['2509.00001', '2509.00002'] as const;
const made: Made = {
  model: 'qwen3:8b',
  server: 'Ollama',
  day: '2026-01-02',
  prompt: 1,
  text: 'abstract',
  characters: 1140,
};
const title = '내가 만든 요약';
const write = (paper: string, said = `${paper}의 결론이다.`): Entry => ({
  ...sampleEntry(paper, said),
  made,
});
const put = (paper: string, day: string, said?: string) =>
  putMade({ entry: write(paper, said), day }, title);
const stored = async () =>
  Object.fromEntries((await heads()).map(({ source, id, papers }) => [`${source} ${id}`, papers]));

/** All that is stored, as a file brings it to another computer. */
const pack = async () => decodeBackup(await encodeBackup(await readEverything(), { app: '0.1.0' }));

describe('a summary that was made for the reader', () => {
  it('stands in their own digest of the day, after those of before', async () => {
    await put(one, '2026-01-02');
    await put(two, '2026-01-02');
    expect(await stored()).toEqual({ 'made 2026-01-02': [one, two] });
    const [summary] = await byPaper(two);
    expect(summary?.entry).toEqual(write(two));
    expect(summary?.digest).toMatchObject({ source: 'made', title, ai: true });
    await cardsFollowed();
    expect((await readCard(one)).frame).toBeDefined();
  });

  it('takes the place of the paper’s other one, which is given back', async () => {
    await put(one, '2026-01-02', '처음 결론이다.');
    await put(two, '2026-01-02');
    const before = await put(one, '2026-01-02', '다시 쓴 결론이다.');
    expect(before).toEqual({ entry: write(one, '처음 결론이다.'), day: '2026-01-02', at: 0 });
    expect(await stored()).toEqual({ 'made 2026-01-02': [one, two] });
    expect((await findMade(one))?.entry).toEqual(write(one, '다시 쓴 결론이다.'));
    // Of another day: an empty digest does not stay.
    await put(one, '2026-01-03');
    await put(two, '2026-01-03');
    expect(await stored()).toEqual({ 'made 2026-01-03': [one, two] });
  });

  it('goes when its reader says so, and comes back where it stood', async () => {
    await put(one, '2026-01-02');
    await put(two, '2026-01-02');
    await bookmark(one, true);
    const gone = await removeMade(one);
    expect(await stored()).toEqual({ 'made 2026-01-02': [two] });
    // The bookmark keeps it all the same.
    expect((await byPaper(one)).map(({ entry }) => entry)).toEqual([write(one)]);
    if (!gone) throw new Error('nothing was taken out');
    await putMade(gone, title);
    expect(await stored()).toEqual({ 'made 2026-01-02': [one, two] });
    expect(await removeMade('2509.99999')).toBeUndefined();
  });

  it('can be made again after its digest was taken out', async () => {
    await put(one, '2026-01-02');
    const [head] = await heads();
    if (head) await removeDigest(head);
    await put(one, '2026-01-02');
    expect(await stored()).toEqual({ 'made 2026-01-02': [one] });
  });

  it('made elsewhere is joined by a backup, and what is here stays', async () => {
    await put(one, '2026-01-02', '저쪽 결론이다.');
    await put(two, '2026-01-02');
    await put('2509.00003', '2026-01-04');
    const backup = await pack();
    for (const paper of [one, two, '2509.00003']) await removeMade(paper);
    await put(one, '2026-01-05', '이쪽 결론이다.');
    await put('2509.00004', '2026-01-02');
    await recover(backup, 'merge');
    expect(await stored()).toEqual({
      'made 2026-01-05': [one],
      'made 2026-01-04': ['2509.00003'],
      'made 2026-01-02': ['2509.00004', two],
    });
    expect((await findMade(one))?.entry).toEqual(write(one, '이쪽 결론이다.'));
    // Once more brings nothing.
    const before = await heads();
    await recover(backup, 'merge');
    expect(await heads()).toEqual(before);
  });

  it('stays when a backup that was joined is taken back, and what that brought goes', async () => {
    await put(one, '2026-01-02', '저쪽 결론이다.');
    await put(two, '2026-01-02');
    const backup = await pack();
    for (const paper of [one, two]) await removeMade(paper);
    const run = await recover(backup, 'merge');
    // Made after it on the same day, and one that it brought edited.
    await put('2509.00003', '2026-01-02');
    await put(one, '2026-01-02', '고친 결론이다.');
    await undoRun(run);
    expect(await stored()).toEqual({ 'made 2026-01-02': [one, '2509.00003'] });
    expect((await findMade(one))?.entry).toEqual(write(one, '고친 결론이다.'));
  });

  it('stays when a backup that replaced all is taken back, and what was replaced comes back', async () => {
    await put(two, '2026-01-02', '저쪽 결론이다.');
    const backup = await pack();
    await put(one, '2026-01-02');
    await put(two, '2026-01-02', '이쪽 결론이다.');
    await put('2509.00004', '2026-01-03');
    const before = await heads();
    const run = await recover(backup, 'replace');
    expect(await stored()).toEqual({ 'made 2026-01-02': [two] });
    await put('2509.00003', '2026-01-02');
    // Made again on another day: it has one summary all the same.
    await put('2509.00004', '2026-01-05');
    await undoRun(run);
    expect(await stored()).toEqual({
      'made 2026-01-05': ['2509.00004'],
      'made 2026-01-02': [two, one, '2509.00003'],
    });
    expect((await findMade(two))?.entry).toEqual(write(two, '이쪽 결론이다.'));
    expect(before.map(({ revision }) => revision)).not.toContain((await heads())[1]?.revision);
  });

  it('does not come back with a backup’s end where it was taken out since', async () => {
    await put(two, '2026-01-02');
    const backup = await pack();
    await put(two, '2026-01-02', '이쪽 결론이다.');
    const run = await recover(backup, 'replace');
    await removeMade(two);
    await undoRun(run);
    expect(await stored()).toEqual({});
  });

  it.each(['at once', 'later'])(
    'comes back %s beside what was made since its digest was taken out',
    async (when) => {
      await put(one, '2026-01-02');
      const [head] = await heads();
      const gone = head && (await removeDigest(head));
      await put(two, '2026-01-02');
      if (!gone?.run) throw new Error('nothing was taken out');
      expect(await (when === 'later' ? undoRun(gone.run) : restoreDigest(gone))).toBe(true);
      expect(await stored()).toEqual({ 'made 2026-01-02': [one, two] });
    },
  );

  it('has another revision after each of many backups that join it', async () => {
    const seen = new Set<string | undefined>();
    const backups = [];
    for (const paper of ['2509.00003', '2509.00004', '2509.00005', '2509.00006', '2509.00007']) {
      await put(paper, '2026-01-02');
      backups.push(await pack());
      await removeMade(paper);
    }
    await put(one, '2026-01-02');
    for (const backup of backups) {
      await recover(backup, 'merge');
      seen.add((await heads())[0]?.revision);
    }
    expect(seen.size).toBe(backups.length);
  });
});

import { expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { isBundleImported } from '../../../core/bundle';
import { writeMakings } from '../../../core/cards/offer';
import { readings } from '../../../core/query/readings';
import { annotate } from '../../../core/reading/annotate';
import {
  changeMaking,
  readChosen,
  readMakings,
  readStoredTerms,
  type StoredMaking,
  writeChosen,
  writeTerms,
} from '../../../core/store/models';
import { startAfresh } from '../../../entrypoints/options/startAfresh';
import { cardsFollowed, useBrowser } from '../../browser';

useBrowser();

const paper = '2509.00001';

it('takes what was typed and never stored, and keeps that the reader was welcomed and told', async () => {
  const drafts = new Map([[`note:${paper}`, '아직 저장되지 않은 메모']]);
  vi.stubGlobal('localStorage', { clear: () => drafts.clear() });
  await annotate(paper, { note: '메모', tags: ['읽기'] });
  await browser.storage.local.set({
    welcomed: true,
    popup: { opened: '2025-09-08', told: '0.1.0' },
  });
  await startAfresh();
  await cardsFollowed();
  expect(drafts.size).toBe(0);
  expect((await readings()).size).toBe(0);
  const left = await browser.storage.local.get(null);
  expect(Object.keys(left).sort()).toEqual(['bundle', 'cards', 'popup', 'welcomed']);
  expect(left.popup).toEqual({ told: '0.1.0' });
  // What ships is not brought by the next worker.
  expect(await isBundleImported()).toBe(true);
});

it('clears all the same where a browser has no room for drafts', async () => {
  vi.stubGlobal('localStorage', {
    clear: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  await annotate(paper, { note: '메모' });
  await startAfresh();
  await cardsFollowed();
  expect((await readings()).size).toBe(0);
});

it('stops what is being made first, and leaves neither that nor model, key and terms', async () => {
  vi.stubGlobal('localStorage', { clear: () => undefined });
  const server = { kind: 'other', base: 'https://models.example/v1' } as const;
  const model = { server, name: 'lantern:8b' };
  await writeChosen({ model, key: 'sk-secret' });
  await writeTerms(['few-shot']);
  const stored: StoredMaking = {
    paper,
    model,
    state: 'making',
    askedAt: 1,
    done: [],
    faults: [],
  };
  await changeMaking(paper, () => stored);
  await writeMakings([paper]);
  await annotate(paper, { note: '메모' });
  const asked: (readonly [string, number])[] = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message) => {
    asked.push([(message as { name: string }).name, (await readings()).size]);
    return { answer: undefined };
  });
  await startAfresh();
  await cardsFollowed();
  expect(asked[0]).toEqual(['stopMakings', 1]);
  expect([await readChosen(), await readStoredTerms(), await readMakings()]).toEqual([
    undefined,
    undefined,
    [],
  ]);
  expect(JSON.stringify(await browser.storage.local.get(null))).not.toMatch(/lantern|secret|2509/);
});

it.each([
  ['answers', { answer: undefined }],
  ['does not', { failure: 'other' }],
])(
  'has what is being made ended by whoever makes it, and forgets it where that %s',
  async (_, answer) => {
    const papers = [paper, '2509.00002'];
    for (const [index, each] of papers.entries())
      await changeMaking(each, () => ({
        paper: each,
        model: { server: { kind: 'browser', base: '' }, name: '' },
        state: index === 0 ? 'making' : 'stopped',
        askedAt: index,
        done: [],
        faults: [],
      }));
    const send = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(answer);
    await startAfresh();
    for (const each of papers)
      expect(send).toHaveBeenCalledWith({ name: 'dropMaking', paper: each });
    expect(await readMakings()).toEqual([]);
    send.mockRestore();
  },
);

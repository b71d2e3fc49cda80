import { expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { isBundleImported } from '../../../core/bundle';
import { readings } from '../../../core/query/readings';
import { annotate } from '../../../core/reading/annotate';
import { changeMaking, readMakings } from '../../../core/store/models';
import { clearEverything } from '../../../entrypoints/options/clearEverything';
import { cardsFollowed, useBrowser } from '../../browser';

useBrowser();

const paper = '2509.00001';

it('takes what was typed and never stored, and keeps that the reader was welcomed', async () => {
  const drafts = new Map([[`note:${paper}`, '아직 저장되지 않은 메모']]);
  vi.stubGlobal('localStorage', { clear: () => drafts.clear() });
  await annotate(paper, { note: '메모', tags: ['읽기'] });
  await browser.storage.local.set({ welcomed: true, popup: { opened: '2025-09-08' } });
  await clearEverything();
  await cardsFollowed();
  expect(drafts.size).toBe(0);
  expect((await readings()).size).toBe(0);
  const left = await browser.storage.local.get(null);
  expect(Object.keys(left).sort()).toEqual(['bundle', 'cards', 'welcomed']);
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
  await clearEverything();
  await cardsFollowed();
  expect((await readings()).size).toBe(0);
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
    await clearEverything();
    for (const each of papers)
      expect(send).toHaveBeenCalledWith({ name: 'dropMaking', paper: each });
    expect(await readMakings()).toEqual([]);
    send.mockRestore();
  },
);

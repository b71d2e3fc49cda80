import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { note, readNoted } from '../../../entrypoints/visits/noted';
import { toNoted } from '../../../entrypoints/visits/toNoted';
import { useBrowser } from '../../browser';

useBrowser();

const last = { page: '2025-09-08', newest: '2025-09-08', papers: 12 };

it('notes what is given and keeps the rest', async () => {
  await note({ last });
  await note({ skipped: '2025-09-08' });
  await note({ told: '0.2.0' });
  expect(await readNoted()).toEqual({ last, skipped: '2025-09-08', told: '0.2.0' });
});

it('loses nothing that is noted in several places at once', async () => {
  await Promise.all([note({ last }), note({ skipped: '2025-09-08' }), note({ told: '0.2.0' })]);
  expect(await readNoted()).toEqual({ last, skipped: '2025-09-08', told: '0.2.0' });
});

it.each([
  [undefined, {}],
  ['text', {}],
  [{ last: 3 }, {}],
  [{ last: { ...last, papers: '12' }, told: '0.2.0' }, { told: '0.2.0' }],
  [{ last: { ...last, page: 'x'.repeat(5000) } }, {}],
  [{ last: { ...last, at: 5 } }, { last: { ...last, at: 5 } }],
  [{ last: { ...last, at: 'yesterday' } }, { last }],
  [{ last: { ...last, at: 0.5 } }, { last }],
  [{ skipped: null, last: { ...last, more: true } }, { last }],
])('takes nothing that is damaged: %j', (stored, noted) => {
  expect(toNoted(stored)).toEqual(noted);
});

it('replaces a damaged note', async () => {
  await fakeBrowser.storage.local.set({ popup: [1, 2] });
  await note({ told: '0.2.0' });
  expect(await readNoted()).toEqual({ told: '0.2.0' });
});

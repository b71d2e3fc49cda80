import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteStore, useBrowser } from '../browser';
import { drawPlainly } from '../look';
import { type Command, failed, letGoOfAll } from './store/command';
import { commands } from './store/commands';
import { remove, sync, undo } from './store/digests';
import { restore, save } from './store/everything';
import { newModel } from './store/model';
import { FEED } from './store/places';
import { add, unfollow } from './store/sources';

useBrowser();
beforeEach(() => {
  const note = (...words: unknown[]) =>
    void failed.push(words.map((each) => (each as Error).stack ?? String(each)).join(' '));
  const spies = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];
  for (const spy of spies) spy.mockImplementation(note);
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
});

// What pages ask of the store, in any order, is done to a model in memory too: `npm run fuzz` tries it for ten minutes, CI some
// forty times. `FUZZ_SEED` samples others.
const isLong = process.env.FUZZ === 'long';
const MINUTES = Number(process.env.FUZZ_MINUTES ?? 10);
const long = { numRuns: 1e9, interruptAfterTimeLimit: MINUTES * 60_000 };
const options = isLong ? long : { numRuns: 40, seed: Number(process.env.FUZZ_SEED ?? 1) };

it(
  'whatever pages ask of the store, it holds what it was told',
  async () => {
    const tried = fc.asyncProperty(fc.commands(commands, { maxCommands: 80, size: 'max' }), tryAll);
    await expect(fc.assert(tried, options)).resolves.toBeUndefined();
  },
  isLong ? (MINUTES + 1) * 60_000 : undefined,
);

// What it once found stays.
it('what a source had that is taken out again, and again put back, is still there to be put back', async () => {
  const tried = tryAll([
    sync('files', [['2025-09-01-a', '다']]),
    save,
    sync(FEED, [['2025-09-01-a', '나']]),
    unfollow,
    sync('files', [
      ['2025-09-03-c', '다'],
      ['2025-09-01-a', '가'],
    ]),
    restore(0, 'merge'),
    unfollow,
    save,
    remove(0),
    undo(28),
    restore(13, 'replace'),
    undo(1),
  ]);
  await expect(tried).resolves.toBeUndefined();
});

async function tryAll(asked: Iterable<Command>): Promise<void> {
  await deleteStore();
  fakeBrowser.reset();
  drawPlainly();
  const model = newModel();
  await add(model);
  await fc.asyncModelRun(() => ({ model, real: letGoOfAll() }), asked);
}

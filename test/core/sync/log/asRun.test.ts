import { afterEach, expect, it, vi } from 'vitest';
import { unfinishedRun } from '../../../../core/query/sources';
import { asRun } from '../../../../core/sync/log/asRun';
import * as journal from '../../../../core/sync/log/journal';
import { useBrowser } from '../../../browser';

useBrowser();
afterEach(() => vi.restoreAllMocks());

const fail = (message: string) => () => Promise.reject(new Error(message));

it('is over also where its work fails, and says why', async () => {
  await expect(asRun('reader', [], fail('the first'))).rejects.toThrow('the first');
  expect(await unfinishedRun()).toBeUndefined();
});

it('says why its work failed where its end cannot be written either', async () => {
  vi.spyOn(journal, 'endRun').mockImplementation(fail('the second'));
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  await expect(asRun('reader', [], fail('the first'))).rejects.toThrow('the first');
  expect(warned).toHaveBeenCalledWith('[Yoyak]', new Error('the second'));
});

it('fails where all was done and its end cannot be written', async () => {
  vi.spyOn(journal, 'endRun').mockImplementation(fail('the end'));
  await expect(asRun('reader', [], async () => new Map())).rejects.toThrow('the end');
});

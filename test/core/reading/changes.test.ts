import { afterEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { bookmark } from '../../../core/reading';
import { annotate } from '../../../core/reading/annotate';
import { setRead, setSeen } from '../../../core/reading/setRead';
import { READINGS } from '../../../core/session/readings';
import { useBrowser } from '../../browser';

useBrowser();
const hear = vi.fn();
afterEach(() => {
  browser.storage.onChanged.removeListener(hear);
  hear.mockReset();
});

it.each([
  ['read', () => setRead(['2509.00001'], true)],
  ['seen', () => setSeen(['2509.00001'])],
  ['annotated', () => annotate('2509.00001', { note: '다시 보기' })],
  ['bookmarked', () => bookmark('2509.00001', true)],
])('is heard elsewhere when a paper is %s', async (_how, change) => {
  browser.storage.onChanged.addListener(hear);
  await change();
  expect(hear.mock.calls.some(([changes]) => READINGS in changes)).toBe(true);
});

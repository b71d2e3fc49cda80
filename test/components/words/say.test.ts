import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { say } from '../../../components/words/say';

afterEach(() => vi.restoreAllMocks());

it('keeps what it said once, whoever has taken the words away since', () => {
  const sentence = say('options.add.added', ['가']);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(say('options.add.added', ['가'])).toBe(sentence);
});

it.each([
  [['가,나', '다'] as const, ['가', '나,다'] as const],
  [['가', ''] as const, ['', '가'] as const],
  [['"가"', '나'] as const, ['가', '"나"'] as const],
])('tells %j from %j', (one, other) => {
  expect(say('options.run.progress', [...one])).not.toBe(say('options.run.progress', [...other]));
});

import { describe, expect, it } from 'vitest';
import type { ServerKind } from '../../../core/model';
import { countReadable } from '../../../core/model/window';

const count = (kind: ServerKind, window?: number) =>
  countReadable({ server: { kind, base: '' }, name: 'm', ...(window !== undefined && { window }) });

describe('how much of a paper a model is given', () => {
  it('is an abstract at least, whatever it says of itself', () => {
    for (const window of [0, 1, 512, 2048]) expect(count('other', window)).toBeGreaterThan(1920);
  });

  it('is no more than fits, the prompt and the answer counted', () => {
    for (const window of [4096, 8192, 32_768])
      expect(count('vllm', window)).toBeLessThan(3 * window);
  });

  it('grows with what the server says, up to the length of a long paper', () => {
    const counts = [4096, 8192, 32_768, 1_000_000, 10_000_000].map((window) =>
      count('other', window),
    );
    expect([...counts].sort((a, b) => a - b)).toEqual(counts);
    expect(counts.at(-1)).toBe(counts.at(-2));
  });

  it('is little where a server says nothing and cuts what is longer in silence', () => {
    expect(count('ollama')).toBe(count('other', 4096));
    expect(count('other')).toBeGreaterThan(count('ollama'));
  });
});

import { expect, it } from 'vitest';
import { readVersion } from '../../../core/paper/readVersion';

const paper = '2509.04664';
const page = (head: string) => `<!DOCTYPE html><html><head>${head}</head><body></body></html>`;

it.each([
  ['<meta property="og:url" content="https://arxiv.org/abs/2509.04664v2" />', 2],
  ['<base href="/html/2509.04664v13/">', 13],
  ['<base href="https://arxiv.org/html/2509.04664v1"/>', 1],
  // Of no version, of another paper, or a link to an older one.
  ['<meta property="og:url" content="https://arxiv.org/abs/2509.04664" />', undefined],
  ['<meta property="og:url" content="https://arxiv.org/abs/2509.04665v2" />', undefined],
  ['<a href="/abs/2509.04664v1">v1</a>', undefined],
  ['<base href="https://evil.example/html/2509.04664v3/">', undefined],
  [`<meta property="og:url" content="${'x'.repeat(90_000)}">${'y'.repeat(20_000)}`, undefined],
  ['', undefined],
])('a page says which version it is of: %.60s', (head, version) => {
  expect(readVersion(page(head), paper)).toBe(version);
});

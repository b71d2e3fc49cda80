import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, expect, it, vi } from 'vitest';
import { parseDigest } from '../../../core/digest';
import type { Entry } from '../../../core/paper';
import { putMade } from '../../../core/sync/made';
import { saveOwn } from '../../../entrypoints/out/saveOwn';
import { useBrowser } from '../../browser';

useBrowser();

const saved: { name: string; bytes: Uint8Array }[] = [];
vi.mock('../../../entrypoints/files/saveFile', () => ({
  saveFile: (bytes: Uint8Array, name: string) => saved.push({ name, bytes }),
}));
beforeEach(() => {
  saved.length = 0;
});

const own = (paper: string): Entry => ({
  paper,
  version: 3,
  title: `Paper ${paper}`,
  links: [],
  sections: [
    {
      kind: 'method',
      heading: 'Method',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: '골라 읽는다.' }] }],
    },
  ],
  made: {
    model: 'lantern:8b',
    server: 'Ollama',
    day: '2026-11-30',
    prompt: 1,
    text: 'abstract',
    characters: 600,
  },
});

it('saves a day of own summaries as a post that is compiled into the same entries', async () => {
  const entries = ['2511.01234', '2511.01235'].map(own);
  for (const entry of entries) await putMade({ entry, day: '2026-11-30' }, '내가 만든 요약');
  expect(await saveOwn(['2511.01235', '2511.01234', '2401.00001'])).toBe(2);
  expect(saved.map(({ name }) => name)).toEqual(['2026-11-30-my-summaries.md']);
  const text = strFromU8(saved[0]?.bytes ?? new Uint8Array());
  const { digest, problems } = parseDigest('2026-11-30-my-summaries.md', text);
  expect(problems).toEqual([]);
  expect(digest).toMatchObject({ title: '내가 만든 요약', date: '2026-11-30', ai: true });
  expect(digest.entries).toEqual(entries);
});

it('saves several days as a post each', async () => {
  await putMade({ entry: own('2511.01234'), day: '2026-11-29' }, '내가 만든 요약');
  await putMade({ entry: own('2511.01235'), day: '2026-11-30' }, '내가 만든 요약');
  expect(await saveOwn(['2511.01234', '2511.01235'])).toBe(2);
  expect(saved.map(({ name }) => name)).toEqual(['my-summaries.zip']);
  expect(Object.keys(unzipSync(saved[0]?.bytes ?? new Uint8Array())).sort()).toEqual([
    '2026-11-29-my-summaries.md',
    '2026-11-30-my-summaries.md',
  ]);
});

it('saves nothing of papers of which none was made', async () => {
  expect(await saveOwn(['2511.01234'])).toBe(0);
  expect(saved).toEqual([]);
});

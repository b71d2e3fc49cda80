import { strFromU8, unzipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { bookmark } from '../../../core/reading';
import { annotate } from '../../../core/reading/annotate';
import { withStore } from '../../../core/store';
import { sendOut } from '../../../entrypoints/out/sendOut';
import { useBrowser } from '../../browser';
import { sampleDigest } from '../../samples';

useBrowser();

const saved: Uint8Array[] = [];
vi.mock('../../../entrypoints/files/saveFile', () => ({
  saveFile: (bytes: Uint8Array) => saved.push(bytes),
}));

const [one, other] = ['2509.00001', '2509.00002'] as const;

/** What is on the clipboard after papers were sent there. */
async function copy(
  format: Parameters<typeof sendOut>[0],
  papers: readonly string[],
  withNotes = false,
) {
  const { entries, date, title } = sampleDigest('2025-09-08-a', [one, other]);
  const head = { source: 'bundled', id: 'a', date, title, revision: 'a', papers: [one, other] };
  await withStore(async (db) => {
    await db.put('heads', head);
    await db.put('bodies', { source: 'bundled', id: 'a', entries });
  });
  const writeText = vi.fn(async (_text: string) => undefined);
  vi.stubGlobal('navigator', { locks: navigator.locks, clipboard: { writeText } });
  const result = await sendOut(format, papers, withNotes);
  return { result, text: writeText.mock.calls[0]?.[0] ?? '' };
}

/** The text of the file, or of the files of the zip, as which the first paper is saved. */
async function save(format: Parameters<typeof sendOut>[0], withNotes: boolean): Promise<string> {
  saved.length = 0;
  await sendOut(format, [one], withNotes);
  const [bytes = new Uint8Array()] = saved;
  return format === 'vault'
    ? Object.values(unzipSync(bytes))
        .map((file) => strFromU8(file))
        .join()
    : strFromU8(bytes);
}

it.each([
  ['one paper', [one], 1],
  ['several', [one, other], 2],
  ['none that has a summary', ['2509.09999'], 0],
])('copies BibTeX of %s, a record each', async (_, papers, count) => {
  const { result, text } = await copy('bibtexText', papers);
  expect(result).toEqual({ kind: 'copied', papers: count, format: 'bibtexText' });
  expect(text.match(/^@misc\{/gm) ?? []).toHaveLength(count);
  for (const paper of papers.slice(0, count)) expect(text).toContain(`eprint = {${paper}}`);
});

it('copies with BibTeX what the reader wrote, as its file has it', async () => {
  await bookmark(one, true);
  await annotate(one, { note: '표 3', tags: ['세미나'] });
  const { text } = await copy('bibtexText', [one], true);
  expect(text).toContain('keywords = {세미나}');
  expect(text).toContain('annote = {표 3}');
});

it.each([
  ['markdown', true],
  ['bibtexText', true],
  ['slack', false],
] as const)('copies what the reader wrote as %s only where they say so', async (format, has) => {
  await bookmark(one, true);
  await annotate(one, { note: '표 3', tags: ['세미나'] });
  expect((await copy(format, [one])).text).not.toContain('표 3');
  expect((await copy(format, [one], true)).text.includes('표 3')).toBe(has);
});

it.each(['bibtex', 'csv', 'vault'] as const)(
  'saves what the reader wrote as %s only where they say so',
  async (format) => {
    await copy('markdown', [one]);
    await bookmark(one, true);
    await annotate(one, { note: '표 3', tags: ['세미나'] });
    expect(await save(format, false)).not.toContain('표 3');
    expect(await save(format, true)).toContain('표 3');
  },
);

it.each(['markdown', 'slack'] as const)('copies %s, which is no BibTeX', async (format) => {
  const { result, text } = await copy(format, [one]);
  expect(result).toEqual({ kind: 'copied', papers: 1, format });
  expect(text).toContain(`https://arxiv.org/abs/${one}`);
  expect(text).not.toContain('@misc');
});

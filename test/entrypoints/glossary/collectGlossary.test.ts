import { describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { withDigests } from '../../../core/store';
import { deleteDigest, putDigest } from '../../../core/store/digests';
import { collectGlossary } from '../../../entrypoints/glossary/collectGlossary';
import {
  GLOSSARY,
  readGlossary,
  toGlossary,
  writeGlossary,
} from '../../../entrypoints/glossary/stored';
import { useBrowser } from '../../browser';
import { sampleEntry } from '../../samples';

useBrowser();

const put = (
  id: string,
  papers: readonly string[],
  said: string,
  { revision = 'r', parser = 1 } = {},
) =>
  withDigests((stores) =>
    putDigest(stores, {
      head: { source: 's', id, date: id, title: id, revision, parser, papers },
      entries: papers.map((paper) => sampleEntry(paper, said)),
    }),
  );
const collect = () => collectGlossary(new AbortController().signal);

describe('the terms that pages mark', () => {
  it('are those of the digests that are stored, with how often each is used', async () => {
    await put('2025-09-01', ['2509.00001', '2509.00002'], '환각(hallucination)이 남는다.');
    await put('2025-09-08', ['2509.00003'], '환각은 남는다.');
    await put('2025-09-09', ['2509.00004'], '보정(calibration)은 여기에만 나온다.');
    expect(await collect()).toMatchObject({
      of: 4,
      terms: [{ ko: '환각', en: 'hallucination', uses: 3 }],
    });
    expect((await readGlossary())?.of).toBe(4);
  });

  it('are collected anew only when digests came, changed or went', async () => {
    await put('2025-09-01', ['2509.00001'], '환각(hallucination)이 남는다.');
    const set = vi.spyOn(browser.storage.local, 'set');
    const [first, again] = [await collect(), await collect()];
    expect(again).toEqual(first);
    expect(set).toHaveBeenCalledOnce();
    await put('2025-09-01', ['2509.00001', '2509.00002'], '보정(calibration)이 남는다.', {
      revision: 'r2',
    });
    expect((await collect()).terms.map(({ ko }) => ko)).toEqual(['보정']);
    await withDigests((stores) => deleteDigest(stores, ['s', '2025-09-01']));
    expect(await collect()).toMatchObject({ of: 0, terms: [] });
    set.mockRestore();
  });

  it('are collected anew where a newer parser has read the same text otherwise', async () => {
    const papers = ['2509.00001', '2509.00002'];
    await put('2025-09-01', papers, '환각(hallucination)이 남는다.', { parser: 1 });
    await collect();
    await put('2025-09-01', papers, '보정(calibration)이 남는다.', { parser: 2 });
    expect((await collect()).terms.map(({ ko }) => ko)).toEqual(['보정']);
  });

  it('are collected anew by another version, which may find others in the same texts', async () => {
    await put('2025-09-01', ['2509.00001', '2509.00002'], '환각(hallucination)이 남는다.');
    const { from } = await collect();
    await writeGlossary({ from, of: 2, terms: [{ ko: '착각', en: 'hallucination', uses: 2 }] });
    expect((await collect()).terms.map(({ ko }) => ko)).toEqual(['착각']);
    const manifest = vi.spyOn(browser.runtime, 'getManifest');
    manifest.mockReturnValue({ ...browser.runtime.getManifest(), version: '999.0.0' });
    expect((await collect()).terms.map(({ ko }) => ko)).toEqual(['환각']);
    manifest.mockRestore();
  });

  it.each([
    undefined,
    null,
    'text',
    7,
    [],
    { terms: [] },
    { from: 'x', of: -1, terms: [] },
    { from: 'x', of: 1.5, terms: [] },
    { from: 'x', of: 3, terms: {} },
  ])('are none where %j is stored', (stored) => {
    expect(toGlossary(stored)).toBeUndefined();
  });

  it('leave out what is damaged, and what is too much', async () => {
    const sound = { ko: '환각', en: 'hallucination', uses: 2 };
    const wrong = [null, 'x', { ...sound, ko: '' }, { ...sound, en: 3 }, { ...sound, uses: 'x' }];
    const long = { ...sound, en: 'x'.repeat(201) };
    const stored = { from: 'x', of: 3, terms: [...wrong, long, sound] };
    expect(toGlossary(stored)?.terms).toEqual([sound]);
    const many = { ...stored, terms: Array.from({ length: 1000 }, () => sound) };
    await browser.storage.local.set({ [GLOSSARY]: many });
    expect((await readGlossary())?.terms).toHaveLength(400);
  });

  it('end with whoever wanted them', async () => {
    await put('2025-09-01', ['2509.00001'], '환각(hallucination)이 남는다.');
    const controller = new AbortController();
    controller.abort();
    await expect(collectGlossary(controller.signal)).rejects.toThrow('abort');
    expect(await readGlossary()).toBeUndefined();
  });
});

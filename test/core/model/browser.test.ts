import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MakingEvent } from '../../../core/model';
import { findBrowserModel } from '../../../core/model/browser';
import { makeSummary } from '../../../core/model/make';
import { defaultTerms } from '../../../core/model/prompt';
import { readAbstract } from '../../../core/model/text';
import { writePlain } from '../../../core/tree/plain';
import { modelPaper } from '../../doubles/models/answers';
import { type BrowserModelOptions, installBrowserModel } from '../../doubles/models/browserModel';

let installed: ReturnType<typeof installBrowserModel> | undefined;
const install = (options?: BrowserModelOptions) => {
  installed = installBrowserModel(options);
  return installed;
};
afterEach(() => {
  installed?.uninstall();
  installed = undefined;
  vi.useRealTimers();
});

const heard: MakingEvent[] = [];
const make = (signal = new AbortController().signal) => {
  heard.length = 0;
  return makeSummary({
    paper: modelPaper.paper,
    text: readAbstract(modelPaper.title, modelPaper.abstract),
    model: { server: { kind: 'browser', base: '' }, name: 'built-in' },
    terms: defaultTerms,
    signal,
    day: '2026-11-30',
    hear: (event) => heard.push(event),
  });
};

describe("the browser's own model", () => {
  it.each<[BrowserModelOptions | undefined, object | undefined]>([
    [undefined, undefined],
    [{ korean: 'available' }, { isTranslated: false, isHere: true }],
    [
      { korean: 'downloadable', translator: 'unavailable' },
      { isTranslated: false, isHere: false },
    ],
    [{}, { isTranslated: true, isHere: true }],
    [{ english: 'downloading' }, { isTranslated: true, isHere: false }],
    [{ translator: 'downloadable' }, { isTranslated: true, isHere: false }],
    [{ english: 'unavailable' }, undefined],
    [{ translator: 'unavailable' }, undefined],
  ])('is found with %j: %j', async (options, found) => {
    if (options) install(options);
    expect(await findBrowserModel()).toEqual(
      found && { ...found, model: { server: { kind: 'browser', base: '' }, name: 'built-in' } },
    );
  });

  it('is none where nobody answers', async () => {
    vi.useFakeTimers();
    install({ never: 'availability' });
    const found = findBrowserModel();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await found).toBeUndefined();
  });

  it('writes Korean where it can, and then nothing is translated', async () => {
    const { asked, state } = install({ korean: 'available' });
    const { entry, faults } = await make();
    expect(faults).toEqual([]);
    expect(entry.made).toMatchObject({ server: 'browser', model: 'built-in' });
    expect(entry.made).not.toHaveProperty('translated');
    expect(asked.some((each) => each.startsWith('translat'))).toBe(false);
    expect(heard.some(({ kind }) => kind === 'partial')).toBe(true);
    expect(state.open).toBe(0);
  });

  it('else writes English, which is translated field by field, and said so', async () => {
    const { asked, state } = install();
    const { entry, checks, faults } = await make();
    expect(faults).toEqual([]);
    expect(entry.made).toMatchObject({ server: 'browser', translated: true });
    const results = checks.find(({ section }) => section === 'results');
    expect(results?.figures.map(({ figure }) => figure)).toContain('71.4%');
    expect(writePlain(entry.sections[1]?.children ?? [])).toContain('\\mathcal{L}_r');
    expect(entry.sections[3]).toMatchObject({ placeholder: true });
    expect(asked.filter((each) => each.startsWith('translate '))).toHaveLength(7);
    // Of English nothing is shown before it is Korean.
    expect(heard.some(({ kind }) => kind === 'partial')).toBe(false);
    expect(state.open).toBe(0);
  });

  it.each([
    ['an object of its thoughts', '{"plan": "first the goal"} ', ''],
    ['a thought with the same keys', '<think>{"method": "I guess at it."}</think>', ''],
    ['an object of others', '', ' {"confidence": "I am very sure of that."}'],
  ])('has the answer translated that was asked for, not %s', async (_, before, after) => {
    const said = JSON.stringify({ method: 'LongChat is read by Lantern.', note: 'Not asked for.' });
    const { asked } = install({ says: `${before}${said}${after}` });
    const { entry } = await make();
    expect(entry.sections.map(({ kind }) => kind)).toEqual(['method']);
    const translated = asked.filter((each) => each.startsWith('translate '));
    expect(translated).toEqual(['translate QZ0 is read by QZ1.']);
  });

  it('has a text translated that came as a list of sentences', async () => {
    const list = ['It reads LongChat first.', 'It answers then.'];
    const { asked } = install({ says: JSON.stringify({ method: list }) });
    const { entry } = await make();
    expect(entry.sections.map(({ kind }) => kind)).toEqual(['method']);
    expect(asked.filter((each) => each.startsWith('translate '))).toHaveLength(1);
  });

  it.each([
    ['is no text', { method: 7 }],
    ['is of another key', { results: 1, conclusion: 'It answers.' }],
  ])('leaves an answer as it is that %s', async (_, said) => {
    const { asked } = install({ says: JSON.stringify(said) });
    await expect(make()).rejects.toMatchObject({ code: 'model-unfit' });
    expect(asked.filter((each) => each.startsWith('translate '))).toEqual([]);
  });

  it('tells how much of it has been downloaded', async () => {
    install({ translator: 'downloadable' });
    await make();
    expect(heard.filter(({ kind }) => kind === 'loading').slice(0, 2)).toEqual([
      { kind: 'loading', share: 0.5 },
      { kind: 'loading', share: 1 },
    ]);
  });

  it.each<[BrowserModelOptions, string]>([
    [{ english: 'unavailable' }, 'model-browser-off'],
    [{ throws: { at: 'create', name: 'NotSupportedError' } }, 'model-browser-off'],
    [{ throws: { at: 'prompt', name: 'QuotaExceededError' } }, 'model-context'],
    [{ throws: { at: 'prompt', name: 'UnknownError' } }, 'model-failed'],
    [{ throws: { at: 'translate', name: 'UnknownError' } }, 'model-translator-off'],
    [{ says: 'x'.repeat(100_000) }, 'model-endless'],
    [{ translate: (text) => text }, 'model-unfit'],
  ])('fails with its name: %j', async (options, code) => {
    const { state } = install(options);
    await expect(make()).rejects.toMatchObject({ code });
    expect(state.open).toBe(0);
  });

  it.each<[NonNullable<BrowserModelOptions['never']>, string]>([
    ['create', 'model-silent'],
    ['prompt', 'model-silent'],
    ['translate', 'model-silent'],
    ['translator', 'model-translator-off'],
  ])('is not waited for for ever: %s', async (never, code) => {
    vi.useFakeTimers();
    install({ never });
    const made = make().catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(await made).toMatchObject({ code });
  });

  it.each(['availability', 'create', 'prompt', 'translator', 'translate'] as const)(
    'is stopped by its reader at once: %s',
    async (never) => {
      install({ never });
      const stop = new AbortController();
      const made = make(stop.signal);
      setTimeout(() => stop.abort('stopped'), 20);
      await expect(made).rejects.toBe('stopped');
    },
  );
});

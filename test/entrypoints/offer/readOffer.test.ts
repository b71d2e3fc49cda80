import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { changeMaking, writeChosen } from '../../../core/store/models';
import { readOffer } from '../../../entrypoints/offer/readOffer';
import { useBrowser } from '../../browser';

useBrowser();

const paper = '2509.99999';
const model = { server: { kind: 'browser', base: '' }, name: '' } as const;
const at = (url: string | undefined) =>
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7, ...(url && { url }) }] as never);

afterEach(async () => {
  vi.restoreAllMocks();
  await writeChosen(undefined);
  await changeMaking(paper, () => undefined);
});

describe('what is offered of a paper', () => {
  it('is of the abstract page in front while a model is chosen, with how far it is', async () => {
    at(`https://arxiv.org/abs/${paper}v2`);
    expect(await readOffer(paper)).toBeUndefined();
    await writeChosen({ model });
    expect(await readOffer(paper)).toEqual({ paper, model, tab: 7 });
    const making = { paper, model, state: 'stopped', askedAt: 1, done: [], faults: [] } as const;
    await changeMaking(paper, () => making);
    expect(await readOffer(paper)).toEqual({ paper, model, tab: 7, progress: making });
  });

  it.each([
    undefined,
    `https://arxiv.org/pdf/${paper}`,
    'https://arxiv.org/abs/2509.00001',
    `https://alphaxiv.org/abs/${paper}`,
    `https://evil.example/arxiv.org/abs/${paper}`,
  ])('knows no abstract page in front at %s', async (url) => {
    await writeChosen({ model });
    at(url);
    expect(await readOffer(paper)).toEqual({ paper, model });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlAnswer, sampleSite } from '../../arxiv/site';
import { type Loopback, serveLoopback } from '../../doubles/loopback';
import { makeModels } from '../../doubles/models';
import { modelPaper } from '../../doubles/models/answers';
import type { Browser, Json } from '../browsers/browser';
import { lookAt, waitFor, waitUntil } from '../look';
import { type Say, sayAs } from '../say';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { readStores } from '../store';
import { chooseModel } from './chosenModel';

const { paper, title, abstract } = modelPaper;
const unfit = '2511.01235';
const site = sampleSite(
  [paper, unfit].map((id) => ({ paper: id, title, abstract, authors: ['Sample Author'] })),
);
type Tabs = {
  create(of: { url: string }): Promise<{ id: number }>;
  update(id: number, of: { url: string }): Promise<unknown>;
};

describe.each(wantedBrowsers())('a summary that is made beside its page, in %s', (name) => {
  const models = makeModels();
  let server: Loopback;
  let stage: Stage;
  let browser: Browser;
  let say: Say;
  let tab: number;

  beforeAll(async () => {
    server = await serveLoopback(models.handle);
    stage = await openStage(name, { site, width: 400, height: 700 });
    stage.arxiv.serve(`/pdf/${unfit}`, htmlAnswer('<title>PDF</title>'));
    browser = stage.browser;
    await chooseModel(browser, server.origin);
    say = await sayAs(browser);
    await browser.open(browser.address('sidepanel.html'));
    await waitFor(browser, 'h1');
    tab = await browser.run(async (url: string) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
      return (await chrome.tabs.create({ url })).id;
    }, `https://arxiv.org/abs/${paper}`);
  });
  afterAll(async () => {
    models.release();
    const faults = await browser.faults().finally(stage.close);
    await server.close();
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  /** The page stands behind the tab that it looks at: it is pressed as if it stood beside it. */
  const press = (path: string) =>
    browser.run((selector: string) => {
      document.querySelector<HTMLElement>(selector)?.click();
    }, path);
  const see = (path: string, words: string) =>
    waitUntil(
      () => lookAt(browser, path),
      ({ text }) => text.includes(words),
      { what: `${words} at ${path}` },
    );
  const seenAt = async () => {
    const { reading: all = [] } = await readStores(browser, ['reading']);
    return (all as { [key: string]: Json }[]).find((each) => each.paper === paper)?.seenAt;
  };

  it('is offered with the model and where the text goes, and nothing is sent before the press', async () => {
    await see('.offered', `lantern:8b · ${say('making.here')}`);
    expect(models.requests.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('shows its sections as they come, then how it was made, and counts as seen', async () => {
    models.behave({ kind: 'stalls', after: 2, at: 'results' });
    await press('.offered .primary');
    const { text } = await see('.making', 'sparse retriever를 만든다.');
    expect(text).not.toContain('71.4%');
    models.behave();
    models.release();
    const birth = await see('.birth', say('making.birth.prompt'));
    expect(birth.text).toContain('lantern:8b');
    await expect.poll(async () => (await lookAt(browser, 'article')).text).toContain('71.4%');
    await expect.poll(async () => (await lookAt(browser, '.own a')).text).toBe(say('making.edit'));
    await waitUntil(seenAt, (at) => typeof at === 'number', { what: 'the note that it was seen' });
  });

  it('says what was wrong where no answer was fit, beside a PDF', async () => {
    await browser.run(
      async (id: number, to: string) => {
        const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
        await chrome.tabs.update(id, { url: to });
      },
      tab,
      `https://arxiv.org/pdf/${unfit}`,
    );
    await see('.offered', 'lantern:8b');
    models.behave({ kind: 'lie', lie: 'english' });
    await press('.offered .primary');
    await see('.making', say('failure.modelUnfit'));
    await see('.why', say('making.fault.notKorean'));
    models.behave();
    await press('[data-press=on]');
    await see('.birth', 'lantern:8b');
  });
});

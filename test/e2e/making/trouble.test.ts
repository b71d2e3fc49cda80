import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleSite } from '../../arxiv/site';
import { type Loopback, serveLoopback } from '../../doubles/loopback';
import { makeModels } from '../../doubles/models';
import { modelPaper } from '../../doubles/models/answers';
import type { Browser } from '../browsers/browser';
import type { ChromiumBrowser } from '../browsers/chromium';
import { lookAt, waitFor, waitForText, waitUntil } from '../look';
import { openChapter, openOptions } from '../options';
import { type Say, sayAs } from '../say';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { readStores, storedDigests, tell } from '../store';
import { shareOut } from '../whole';
import { chooseModel, pressWords } from './chosenModel';
import { visitOffered } from './visitOffered';

const { title, abstract } = modelPaper;
const [shared, held, dropped, sent, ...queued] = [
  '2511.01241',
  '2511.01242',
  '2511.01243',
  '2511.01244',
  '2511.01245',
  '2511.01246',
  '2511.01247',
];
const papers = [shared, held, dropped, sent, ...queued];
const site = sampleSite(
  papers.map((paper) => ({ paper, title, abstract, authors: ['A. Author'] })),
);
const making = 'yoyak-making >>> .making';
const press = (name: string) => `yoyak-making >>> [data-press=${name}]`;
const used = '[data-chapter=model] .in-use';

describe.each(wantedBrowsers())('a summary that is made while things change, in %s', (name) => {
  const share = shareOut(name);
  const models = makeModels();
  let server: Loopback;
  let stage: Stage;
  let browser: Browser;
  let say: Say;

  beforeAll(async () => {
    server = await serveLoopback(models.handle);
    stage = await openStage(name, { site });
    browser = stage.browser;
    await openOptions(browser);
    say = await sayAs(browser);
    await chooseModel(browser, server.origin);
  });
  afterAll(async () => {
    models.release();
    const faults = await browser.faults().finally(stage.close);
    await server.close();
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  const visit = (id: string) => browser.open(`https://arxiv.org/abs/${id}`);
  const asked = () => models.requests.filter(({ method }) => method === 'POST');
  const open = (page: string) => browser.open(browser.address(page));
  /** The papers that have a summary of the reader's own now. */
  async function storedPapers(): Promise<readonly string[]> {
    await storedDigests(browser, 'made');
    const { bodies = [] } = await readStores(browser, ['bodies']);
    const own = bodies as unknown as readonly {
      readonly source: string;
      readonly entries: readonly { readonly paper: string; readonly sections: readonly object[] }[];
    }[];
    return own
      .filter(({ source }) => source === 'made')
      .flatMap(({ entries }) => entries)
      .map(({ paper, sections }) => `${paper}: ${sections.length}`);
  }
  /** Has a paper asked for, and stays where its first section has come and the second has begun. */
  async function stallAt(id: string): Promise<void> {
    models.behave({ kind: 'stalls', after: 2, at: 'method' });
    await visitOffered(browser, id);
    await browser.click(press('make'));
    await waitForText(browser, making, 'sparse retriever를 만든다.');
  }

  it.runIf(name === 'chromium')('is made once for two tabs, and shown in both', async () => {
    const { context } = browser as ChromiumBrowser;
    await stallAt(shared ?? '');
    const other = await context.newPage();
    await other.goto(`https://arxiv.org/abs/${shared}`);
    const card = other.locator('yoyak-making .making');
    const offered = other.locator('yoyak-making [data-press=make]');
    await card.or(offered).first().waitFor();
    if (await offered.isVisible()) await offered.click();
    await card.getByText('sparse retriever를 만든다.').waitFor();
    models.behave();
    models.release();
    await other.locator('yoyak-panel .panel').waitFor();
    await waitFor(browser, 'yoyak-panel');
    const sections = asked().map(({ section }) => section);
    expect(sections).toEqual([...new Set(sections)]);
    await other.close();
    await open('reader.html');
    await expect.poll(storedPapers).toEqual([`${shared}: 5`]);
  });

  share.chromium(
    'says so where the host is taken away in its midst, and keeps what had come',
    async () => {
      await stallAt(held ?? '');
      await open('reader.html?view=making');
      await browser.run(
        async (origin: string) => {
          const { chrome } = globalThis as unknown as {
            chrome: { permissions: { remove(what: object): Promise<boolean> } };
          };
          await chrome.permissions.remove({ origins: [origin] });
        },
        `${server.origin.replace(/:\d+$/, '')}/*`,
      );
      models.behave();
      models.release();
      await waitForText(browser, 'main', say('failure.modelNotAllowed'));
      expect((await storedPapers()).filter((one) => one.startsWith(`${held}`))).toEqual([]);
      await visit(held ?? '');
      await waitForText(browser, making, 'sparse retriever를 만든다.');
      await chooseModel(browser, server.origin);
    },
  );

  share.firefox(
    'says so where the model is removed in its midst, and goes on with another',
    async () => {
      await stallAt(dropped ?? '');
      await openOptions(browser);
      await openChapter(browser, 'model');
      await waitFor(browser, used);
      await pressWords(browser, used, say('options.model.disconnect'));
      await waitUntil(
        () => lookAt(browser, used),
        (sight) => !sight.there,
        { what: 'the end of the model' },
      );
      models.behave();
      models.release();
      await open('reader.html?view=making');
      await waitForText(browser, 'main', say('failure.modelGone'));
      expect((await storedPapers()).filter((one) => one.startsWith(`${dropped}`))).toEqual([]);
      await chooseModel(browser, server.origin);
      models.requests.length = 0;
      await visit(dropped ?? '');
      await waitFor(browser, press('on'));
      await browser.click(press('on'));
      await waitFor(browser, 'yoyak-panel');
      expect(asked().map(({ section }) => section)).not.toContain('introduction');
    },
  );

  share.chromium('follows a server nowhere that sends it to another address', async () => {
    let away = 0;
    const elsewhere = await serveLoopback((_request, response) => {
      away += 1;
      response.end('{}');
    });
    models.behave({ kind: 'redirect', to: `${elsewhere.origin}/v1/chat/completions` });
    await visitOffered(browser, sent ?? '');
    await browser.click(press('make'));
    await waitForText(browser, making, say('failure.modelRedirected'));
    models.behave();
    await elsewhere.close();
    expect(away).toBe(0);
  });

  share.firefox(
    'goes on with three that were asked for when the browser starts again, each once and whole',
    async () => {
      await open('reader.html');
      const before = await storedPapers();
      await stallAt(queued[0] ?? '');
      for (const id of queued.slice(1)) {
        await visitOffered(browser, id);
        await browser.click(press('make'));
        await waitFor(browser, making);
      }
      // What the browser forgets when it ends, it forgets of an extension that is off: rules and what is kept for a session.
      await browser.setEnabled(false);
      models.behave();
      models.release();
      models.requests.length = 0;
      await browser.setEnabled(true);
      await open('reader.html');
      await tell(browser, 'progress');
      await waitUntil(storedPapers, (all) => all.length === before.length + 3, {
        what: 'the three summaries',
      });
      await expect
        .poll(async () => (await storedPapers()).slice(before.length).sort())
        .toEqual(queued.map((id) => `${id}: 5`));
      const introductions = asked().filter(({ section }) => section === 'introduction');
      expect(introductions).toHaveLength(2);
      expect((await lookAt(browser, 'main')).there).toBe(true);
    },
  );
});

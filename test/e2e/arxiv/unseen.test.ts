import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abstractPage } from '../../arxiv/page';
import { samplePapers } from '../../arxiv/papers';
import { htmlAnswer } from '../../arxiv/site';
import { waitFor, waitUntil } from '../look';
import { type Altered, alterContentScripts } from '../stage/altered';
import { builds, openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { readStores } from '../store';

const [sample, ready] = samplePapers;
if (!sample) throw new Error('no sample paper');
/** What the page saw of itself at its end: was it in sight, and was it held? A held one is not visible. */
const note = `<script>localStorage.setItem(location.search, JSON.stringify({ hidden: document.hidden,
  shown: getComputedStyle(document.documentElement).visibility }))</script>`;
const html = abstractPage(sample).replace('</body>', `${note}</body>`);
const path = `/abs/${sample.paper}`;

type Extension = {
  chrome: {
    tabs: {
      create(how: object): Promise<{ id: number }>;
      update(tab: number, how: object): Promise<unknown>;
      remove(tab: number): Promise<void>;
    };
    scripting: { executeScript(how: object): Promise<readonly { result: string }[]> };
  };
};

// To Playwright all tabs of Chromium are in sight.
describe.runIf(wantedBrowsers().includes('firefox'))(
  'in Firefox, a page that nobody sees yet',
  () => {
    let stage: Stage;
    let altered: Altered;

    beforeAll(async () => {
      altered = await alterContentScripts(builds.firefox);
      stage = await openStage('firefox', { extension: altered.folder });
      stage.arxiv.serve(path, htmlAnswer(html));
      // Of another paper: on a busy machine it stands in view for long enough to be seen.
      await stage.browser.open(`https://arxiv.org/abs/${ready?.paper}`);
      await waitFor(stage.browser, 'yoyak-panel');
    });
    afterAll(async () => {
      await stage?.close();
      await altered?.remove();
    });

    it('is not held in a tab behind, counts as no visit, and has its panel when it is shown', async () => {
      const { browser } = stage;
      await browser.open(browser.address('reader.html'));
      const tab = await browser.run(async (url: string) => {
        const { chrome } = globalThis as unknown as Extension;
        return (await chrome.tabs.create({ url, active: false })).id;
      }, `https://arxiv.org${path}?storage=late`);
      const panels = () =>
        browser.run(async (tabId: number) => {
          const { chrome } = globalThis as unknown as Extension;
          // At first the tab shows nothing, and no page of arXiv's.
          const run = (how: object) => chrome.scripting.executeScript(how).catch(() => []);
          const [answer] = await run({
            target: { tabId },
            func: () =>
              `${document.readyState} ${document.querySelectorAll('yoyak-panel').length} ${localStorage.getItem('?storage=late')}`,
          });
          return answer?.result ?? '';
        }, tab);
      const there = await waitUntil(panels, (seen) => seen.startsWith('complete 1'), {
        what: 'the panel in a tab behind',
      });
      expect(JSON.parse(there.replace('complete 1 ', ''))).toEqual({
        hidden: true,
        shown: 'visible',
      });
      const { reading } = await readStores(browser, ['reading']);
      expect(JSON.stringify(reading)).not.toContain(sample.paper);
      await browser.run(async (tabId: number) => {
        const { chrome } = globalThis as unknown as Extension;
        await chrome.tabs.update(tabId, { active: true });
      }, tab);
      await expect.poll(panels).toMatch(/^complete 1/);
      await browser.run(async (tabId: number) => {
        const { chrome } = globalThis as unknown as Extension;
        await chrome.tabs.remove(tabId);
      }, tab);
    });
  },
);

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPage, type SampleRow, sampleRows } from '../../arxiv/list';
import { htmlAnswer, sampleSite } from '../../arxiv/site';
import { waitFor, waitUntil } from '../look';
import { type Stage, wantedBrowsers } from '../stage/stage';
import { whole } from '../whole';
import { otherNeighbours } from './everywhere';
import { listNeighbours } from './lists';
import { openAmong } from './openAmong';

const covered: readonly SampleRow[] = [
  { paper: '1706.03762', title: 'Attention Is All You Need' },
  { paper: '2509.04664', title: 'Why Language Models Hallucinate' },
  { paper: '2005.14165', title: 'Language Models are Few-Shot Learners' },
];
const titles = covered.map(({ title }) => title);
const html = listPage(
  [...sampleRows(3, '2401'), ...covered.slice(0, 2), ...sampleRows(4, '2402')],
  [...sampleRows(2, '2403'), ...covered.slice(2)],
);
const neighbours = [...listNeighbours, ...otherNeighbours];
const groups = [
  ['rank', 'between', 'kimi', 'anew', 'dark'],
  ['apart', 'kimi', 'anew'],
  ...(whole ? neighbours.map(({ name }) => [name]) : []),
];
/** The marks come long after the page was parsed, or are there before anybody else. */
const turns = [
  ['before', 'storage=late'],
  ['after', 'after'],
] as const;
const cells = turns.flatMap(([turn, query]) =>
  groups.map((those) => [turn, those, query] as const),
);

describe
  .runIf(wantedBrowsers().includes('chromium'))
  .each(whole ? (['before', 'after'] as const) : (['before'] as const))(
  'a list among extensions that were loaded %s Yoyak',
  (order) => {
    let among: Awaited<ReturnType<typeof openAmong>> | undefined;
    let stage: Stage;

    beforeAll(async () => {
      const site = new Map(sampleSite());
      site.set('/list/cs.CL/new', htmlAnswer(html));
      // The same page where Yoyak is not.
      site.set('/bare', htmlAnswer(html));
      among = await openAmong(order, neighbours, site);
      stage = among.stage;
      await stage.browser.open('https://arxiv.org/list/cs.CL/new');
      await waitFor(stage.browser, 'yoyak-list >>> .only');
    });
    afterAll(() => among?.close());

    /** Opens a page, waits for those who act in it, and presses what is theirs; what it then is, but for Yoyak's own. */
    async function look(path: string, query: string, those: readonly string[]) {
      const { browser } = stage;
      await browser.open(`https://arxiv.org${path}?neighbours=${those.join('+')}&${query}`);
      await waitUntil(
        () =>
          browser.run(() => (document.documentElement.dataset.acted ?? '').split(' ').length - 1),
        (acted) => acted === those.length,
        { what: 'all neighbours' },
      );
      if (path !== '/bare') await expectMarks();
      return browser.run(() => {
        for (const each of document.querySelectorAll<HTMLElement>('.theirs')) each.click();
        const copy = document.documentElement.cloneNode(true) as HTMLElement;
        for (const each of copy.querySelectorAll('yoyak-mark, yoyak-list')) each.remove();
        delete copy.dataset.acted;
        return copy.outerHTML;
      });
    }

    /** Whose rows the marks stand in, and how many there are in each. */
    const marked = () =>
      stage.browser.run(() =>
        [...document.querySelectorAll('yoyak-mark')]
          .map((mark) => {
            const title = mark.parentElement?.querySelector('.list-title')?.lastChild?.textContent;
            const { width, height } =
              mark.shadowRoot?.querySelector('.mark')?.getBoundingClientRect() ?? {};
            return `${mark.parentElement?.localName} ${title?.trim()}${width && height ? '' : ', not seen'}`;
          })
          .sort(),
      );
    const wanted = titles.map((title) => `dd ${title}`).sort();
    const expectMarks = () =>
      waitUntil(marked, (seen) => `${seen}` === `${wanted}`, { what: `${wanted}` });
    /** What of rows, and of boxes around them, takes room. */
    const shown = () =>
      stage.browser.run(() => {
        const isShown = (each: Element) => (each as HTMLElement).offsetHeight > 0;
        const texts = (of: string) =>
          [...document.querySelectorAll(of)].filter(isShown).map((each) => each.textContent ?? '');
        return {
          titles: texts('#articles .list-title').map((text) => text.replace(/\s+/g, ' ').trim()),
          ids: texts('#articles dt').map((text) => /\d{4}\.\d{5}/.exec(text)?.[0]),
          boxes: texts('#articles > div:is(.rank, .apart)').length,
        };
      });

    it.each(cells)(
      'is marked and filtered when they came %s it: %s',
      async (_turn, those, query) => {
        const { browser } = stage;
        const without = await look('/bare', query === 'after' ? 'after=alone' : '', those);
        expect(await look('/list/cs.CL/new', query, those)).toBe(without);
        const found = await browser.run(
          (selectors: readonly string[]) =>
            selectors.map((at) => {
              const own = [...document.querySelectorAll<HTMLElement>(at)];
              return own.length > 0 && own.some(({ dataset }) => dataset.own || dataset.heard);
            }),
          listNeighbours.filter(({ name }) => those.includes(name)).map(({ theirs }) => theirs),
        );
        expect(found).not.toContain(false);
        expect(await browser.run(() => document.querySelectorAll('yoyak-list').length)).toBe(1);

        const all = await shown();
        await browser.click('yoyak-list >>> .only');
        const few = await shown();
        expect(few.titles.map((text) => text.replace('Title: ', '')).sort()).toEqual(
          [...titles].sort(),
        );
        expect(few.ids.sort()).toEqual(covered.map(({ paper }) => paper).sort());
        const boxes = those.includes('rank') ? titles.length : titles.length * 2;
        expect(few.boxes).toBe(those.includes('rank') || those.includes('apart') ? boxes : 0);
        await browser.click('yoyak-list >>> .only');
        expect(await shown()).toEqual(all);
      },
    );
  },
);

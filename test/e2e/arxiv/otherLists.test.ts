import { afterAll, beforeAll, expect, it } from 'vitest';
import { authorPage, catchupPage, type SampleRow, sampleRows, searchPage } from '../../arxiv/list';
import { htmlAnswer, sampleSite } from '../../arxiv/site';
import { readPlaces, waitFor, waitUntil } from '../look';
import { openChapter, openOptions } from '../options';
import { type Say, sayAs } from '../say';
import type { Handler } from '../stage/hosts';
import { strangers } from '../stage/proxy';
import { openStage, type Stage } from '../stage/stage';
import { describeIn } from '../whole';
import { listSites, writeSite } from './sites';

const covered: readonly SampleRow[] = [
  { paper: '1706.03762', title: 'Attention Is All You Need' },
  { paper: '2509.04664', title: 'Why Language Models Hallucinate' },
];
const later = { paper: '2005.14165', title: 'Language Models are Few-Shot Learners' };
const rows = [...sampleRows(2, '2401'), ...covered, ...sampleRows(3, '2402')];
const lists = [
  ['an author', '/a/sample_k_1', authorPage(rows)],
  ['a search', '/search/cs?query=sample', searchPage(rows)],
  ['a day', '/catchup/cs.CL/2025-09-12', catchupPage(rows.slice(0, 3), rows.slice(3))],
] as const;
const sites = listSites.map((site) => [site.name, site] as const);

describeIn('chromium')('in %s, a list of papers', (name) => {
  let stage: Stage;
  let say: Say;
  beforeAll(async () => {
    const site = new Map(sampleSite());
    for (const [what, path, html] of lists)
      for (const at of [path, `/bare/${encodeURI(what)}`])
        site.set(decodeURI(at), htmlAnswer(html));
    const hosts = listSites.flatMap((each) => {
      const html = writeSite(each, rows);
      const type = { 'content-type': 'text/html; charset=utf-8' };
      const handler: Handler = (_request, response) => response.writeHead(200, type).end(html);
      return each.hosts.map((host) => [host, handler] as const);
    });
    stage = await openStage(name, { site, hosts: Object.fromEntries(hosts) });
    await openOptions(stage.browser);
    say = await sayAs(stage.browser);
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  /** Beside which titles marks can be seen, in their order. */
  const marked = () =>
    stage.browser.run(
      (titles: readonly string[]) =>
        [...document.querySelectorAll('yoyak-mark')]
          .filter((mark) => mark.shadowRoot?.querySelector('.mark')?.checkVisibility())
          .map((mark) => {
            const text = mark.parentElement?.textContent ?? '';
            return titles.filter((title) => text.includes(title)).join();
          }),
      [...covered, later].map(({ title }) => title),
    );
  const expectMarks = (wanted: readonly SampleRow[]) => {
    const titles = wanted.map(({ title }) => title);
    return waitUntil(marked, (seen) => `${seen}` === `${titles}`, { what: `marks: ${titles}` });
  };
  /** Where everything of the page's own stands. */
  const places = () => readPlaces(stage.browser, 'body *');

  it.each(lists)('of %s has bar, filter and marks, and stays as it is', async (what, path) => {
    const { browser } = stage;
    await browser.open(`https://arxiv.org/bare/${encodeURI(what)}`);
    const before = await places();
    await browser.open(`https://arxiv.org${path}`);
    const { text } = await waitFor(browser, 'yoyak-list >>> .only');
    expect(text).toBe(say('marks.only', `${covered.length}`));
    await expectMarks(covered);
    await expect.poll(places).toEqual(before);
    const shown = () =>
      browser.run(
        () =>
          [
            ...document.querySelectorAll<HTMLElement>('.title, .list-title:not(.is-inline-block)'),
          ].filter(({ offsetHeight }) => offsetHeight > 0).length,
      );
    await browser.click('yoyak-list >>> .only');
    await expect.poll(shown).toBe(covered.length);
    await browser.click('yoyak-list >>> .only');
    await expect.poll(shown).toBe(rows.length);
  });

  it.each(sites)(
    'on %s stays as it is, also where more come and where another takes its place',
    async (_site, each) => {
      const { browser } = stage;
      const [host] = each.hosts;
      const url = `https://${host}/papers`;
      await browser.open(url);
      const before = await places();
      await openOptions(browser);
      await openChapter(browser, 'reading');
      for (const one of each.hosts) await browser.allowHost(`https://${one}`);
      const findButton = () =>
        browser.run(
          (words: string) =>
            [...document.querySelectorAll('#sites button')].findIndex(
              ({ textContent }) => textContent === words,
            ) + 1,
          say('sidepanel.sites.allow', each.name),
        );
      await browser.click(`#sites button:nth-child(${await findButton()})`);
      await waitUntil(findButton, (place) => place === 0, { what: 'the leave of the reader' });
      await waitUntil(
        async () => {
          await browser.open(url);
          return marked();
        },
        (all) => all.length === covered.length,
        { what: 'the first marks' },
      );
      await expectMarks(covered);
      await expect.poll(places).toEqual(before);

      const more = [...sampleRows(2, '2403'), later].map(each.card).join('');
      await browser.run((html: string) => {
        document.querySelector('#list')?.insertAdjacentHTML('beforeend', html);
      }, more);
      await expectMarks([...covered, later]);

      // The same elements, or others, for another list at another address.
      await browser.run(
        (html: string) => {
          history.pushState({}, '', '/papers/date/2025-09-08');
          document.querySelector('#list')?.replaceChildren();
          document.querySelector('#list')?.insertAdjacentHTML('beforeend', html);
        },
        [later, ...sampleRows(1, '2404')].map(each.card).join(''),
      );
      await expectMarks([later]);
      await browser.run(
        (from: string, to: string) => {
          history.pushState({}, '', '/papers/date/2025-09-09');
          for (const link of document.querySelectorAll('#list a'))
            link.setAttribute('href', (link.getAttribute('href') ?? '').replace(from, to));
        },
        later.paper,
        '2404.00009',
      );
      await expectMarks([]);
    },
  );
});

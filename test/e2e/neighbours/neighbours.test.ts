import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abstractPage } from '../../arxiv/page';
import { samplePapers } from '../../arxiv/papers';
import { htmlAnswer } from '../../arxiv/site';
import { lookAt, waitFor, waitUntil } from '../look';
import { type Stage, wantedBrowsers } from '../stage/stage';
import { whole } from '../whole';
import { abstractNeighbours } from './abstracts';
import { otherNeighbours } from './everywhere';
import { openAmong } from './openAmong';

const panel = 'yoyak-panel';
const [sample] = samplePapers;
if (!sample) throw new Error('no sample paper');
const neighbours = [...abstractNeighbours, ...otherNeighbours];
const names = neighbours.map(({ name }) => name);
const groups: readonly (readonly [who: string, those: readonly string[]])[] = [
  ['all together', names],
  ...(whole ? names.map((name) => [`${name} alone`, [name]] as const) : []),
];
/** The panel comes long after the page was parsed, or is there before anybody else. */
const turns = [
  ['before', 'storage=late'],
  ['after', 'after'],
] as const;
const rows = groups.flatMap(([who, those]) =>
  turns.map(([turn, query]) => [turn, who, those, query] as const),
);

/** The page's own listeners, each on an element of its own. */
const ownScript = `<script>
  addEventListener('DOMContentLoaded', () => {
    const heard = (window.heard = new Set());
    for (const at of ['.download-pdf', '.download-eprint', '#labstabs label', 'blockquote.abstract', 'h1.title',
      '.metatable', 'td.arxividv a', '.extra-services', '.bookmarks', '.submission-history a'])
      document.querySelector(at).addEventListener('click', (press) => { heard.add(at); press.preventDefault() });
  });
</script>`;
const html = abstractPage(sample).replace('<head>', `<head>${ownScript}`);

describe
  .runIf(wantedBrowsers().includes('chromium'))
  .each(whole ? (['before', 'after'] as const) : (['before'] as const))(
  'Yoyak among extensions that were loaded %s it',
  (order) => {
    let among: Awaited<ReturnType<typeof openAmong>> | undefined;
    let stage: Stage;

    beforeAll(async () => {
      among = await openAmong(order, neighbours);
      stage = among.stage;
      const { arxiv, browser } = stage;
      arxiv.serve(`/abs/${sample.paper}`, htmlAnswer(html));
      // The same page where Yoyak is not.
      arxiv.serve('/sample', htmlAnswer(html));
      await browser.open(`https://arxiv.org/abs/${sample.paper}`);
      await waitFor(browser, panel);
    });
    afterAll(() => among?.close());

    /** Opens a page, waits for those who act in it, presses everything, and gives what it then is, but for Yoyak's own. */
    async function look(path: string, query: string, those: readonly string[]) {
      const { browser } = stage;
      await browser.open(`https://arxiv.org${path}?neighbours=${those.join('+')}&${query}`);
      if (path !== '/sample') await waitFor(browser, panel);
      await waitUntil(
        () =>
          browser.run(() => (document.documentElement.dataset.acted ?? '').split(' ').length - 1),
        (acted) => acted === those.length,
        { what: 'all neighbours' },
      );
      return browser.run(() => {
        const stay = (press: Event) => press.preventDefault();
        addEventListener('click', stay);
        for (const each of document.querySelectorAll<HTMLElement>('body *'))
          if (!each.closest('yoyak-panel'))
            each.dispatchEvent(new MouseEvent('click', { cancelable: true, bubbles: true }));
        removeEventListener('click', stay);
        const { heard } = globalThis as unknown as { heard: ReadonlySet<string> };
        const copy = document.documentElement.cloneNode(true) as HTMLElement;
        for (const each of copy.querySelectorAll('yoyak-panel')) each.remove();
        delete copy.dataset.acted;
        return { heard: [...heard].sort(), page: copy.outerHTML };
      });
    }

    it.each(rows)('has its panel when they came %s it: %s', async (_turn, _who, those, query) => {
      const { browser } = stage;
      const without = await look('/sample', query === 'after' ? 'after=alone' : '', those);
      const beside = await look(`/abs/${sample.paper}`, query, those);
      expect(beside).toEqual(without);
      const found = await browser.run(
        (selectors: readonly string[]) =>
          selectors.map((at) => document.querySelectorAll(at).length),
        neighbours.filter(({ name }) => those.includes(name)).map(({ theirs }) => theirs),
      );
      expect(found.every((count) => count === 1)).toBe(true);
      // What a neighbour hears on its own element, unless another neighbour wrote that anew: each of these alone, and at last one of all.
      const own = await browser.run(() =>
        [...document.querySelectorAll<HTMLElement>('.theirs')].map(({ dataset }) => dataset.own),
      );
      expect(own.filter(Boolean).length).toBeGreaterThanOrEqual(those.length === 1 ? 1 : 3);

      const seen = await browser.run(() => {
        const [host, ...more] = document.querySelectorAll<HTMLElement>('yoyak-panel');
        const { width = 0, height = 0 } = host?.getBoundingClientRect() ?? {};
        const painted = host?.shadowRoot?.querySelectorAll('style.dark').length;
        const place = host?.previousElementSibling?.className;
        return { more: more.length, wide: width > 200, high: height > 100, painted, place };
      });
      const painted = those.includes('dark') ? 1 : 0;
      const place = 'abstract mathjax';
      expect(seen).toEqual({ more: 0, wide: true, high: true, painted, place });
      await waitUntil(
        () => browser.run(() => document.querySelector<HTMLElement>('yoyak-panel')?.dataset.theme),
        (theme) => theme === (those.includes('dark') ? 'dark' : 'light'),
        { what: 'the theme of the page' },
      );
    });

    it.each(turns)('hears its reader when they came %s it', async (_turn, query) => {
      const { browser } = stage;
      await look(`/abs/${sample.paper}`, query, names);
      const folded = () => lookAt(browser, `${panel} >>> .sections[hidden]`);
      for (const there of [true, false]) {
        let pressed = 0;
        // Who moves the page while it is pressed has the press for themselves: a reader presses again.
        const pressAndLook = async () => {
          if (Date.now() - pressed > 5_000) {
            await browser.click(`${panel} >>> .fold`);
            pressed = Date.now();
          }
          return folded();
        };
        await waitUntil(pressAndLook, (seen) => seen.there === there, { what: `folded: ${there}` });
      }
    });
  },
);

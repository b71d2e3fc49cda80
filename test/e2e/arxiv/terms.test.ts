import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPage, sampleRows } from '../../arxiv/list';
import { htmlAnswer, sampleSite } from '../../arxiv/site';
import { waitFor, waitUntil } from '../look';
import { sayAs } from '../say';
import { importDigest, writeDigest } from '../stage/digest';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';

const paper = '2510.99301';
const text =
  '생성 모델의 환각을 줄이는 방법을 소개한다. 강화학습으로 학습하며, 마지막 문장 끝에는 fine-tuning';
const abstract = 'A sample abstract.';
const site = new Map(
  sampleSite([{ paper, title: 'Sample', authors: ['Sample Author'], abstract }]),
);
site.set('/list/cs.CL/new', htmlAnswer(listPage([{ paper, title: 'Sample' }, ...sampleRows(2)])));
site.set(
  `/html/${paper}v1`,
  htmlAnswer(`<!doctype html><title>HTML</title><meta name="viewport" content="width=device-width">
<p>License</p><article class="ltx_document"><h1 style="margin-top: 60px">Title</h1><p>Text</p></article>`),
);
const abs = `https://arxiv.org/abs/${paper}`;
const term = 'yoyak-panel >>> .term';

describe.each(wantedBrowsers())('terms in a panel in %s', (name) => {
  let stage: Stage;
  let say: Awaited<ReturnType<typeof sayAs>>;

  beforeAll(async () => {
    stage = await openStage(name, { site });
    const { browser } = stage;
    await importDigest(browser, '용어 시험', writeDigest('용어 시험', [abs], text));
    say = await sayAs(browser);
    // As the reader's own page has collected it.
    await browser.run(() => {
      const terms = [
        { ko: '환각', en: 'hallucination', uses: 57 },
        { ko: '미세 조정', en: 'fine-tuning', uses: 9 },
      ];
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      return chrome.storage.local.set({ glossary: { from: 'x', of: 1200, terms } });
    });
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  /** What is told of each term while it has the focus, and how the panel and the page stand then. */
  const look = () =>
    stage.browser.run(() => {
      const root = document.querySelector('yoyak-panel')?.shadowRoot;
      const page = document.scrollingElement;
      return [...(root?.querySelectorAll<HTMLElement>('.term') ?? [])].map((each) => {
        each.focus({ preventScroll: true });
        const told = (of: Element) => getComputedStyle(of, '::after').content !== 'none';
        const others = [...(root?.querySelectorAll('.term') ?? [])].filter((one) => one !== each);
        return {
          word: each.textContent,
          tip: each.dataset.tip,
          shown: told(each) && !others.some(told),
          described: each.ariaDescription === each.dataset.tip,
          height: root?.querySelector('.panel')?.getBoundingClientRect().height,
          spills: (page?.scrollWidth ?? 0) > innerWidth,
        };
      });
    });

  /** Where a summary stands, and what has it there. */
  const places = [
    ['on its own page', abs, undefined],
    ['in a list', 'https://arxiv.org/list/cs.CL/new', 'yoyak-mark >>> .mark'],
    ['in the paper as HTML', `https://arxiv.org/html/${paper}v1`, 'yoyak-bar >>> button'],
  ] as const;
  const open = async (url: string, press: string | undefined) => {
    await stage.browser.open(url);
    if (press) await stage.browser.click(press);
    await waitFor(stage.browser, term);
  };

  it.each(places.flatMap((place) => [1000, 380].map((width) => [...place, width] as const)))(
    'tell their other side where the focus is, and move nothing: %s, by %s and %s, %s wide',
    async (_where, url, press, width) => {
      await stage.browser.resize(width, 800);
      await open(url, press);
      const found = await waitUntil(look, ({ length }) => length === 2, { what: 'both terms' });
      expect(found.map(({ word, tip }) => [word, tip])).toEqual([
        ['환각', `hallucination\n${say('terms.usedIn', '57', '1,200')}`],
        ['fine-tuning', `미세 조정\n${say('terms.usedIn', '9', '1,200')}`],
      ]);
      for (const each of found)
        expect(each).toMatchObject({ shown: true, described: true, spills: false });
      expect(new Set(found.map(({ height }) => height)).size).toBe(1);
      await stage.browser.press('Escape');
      const left = () =>
        stage.browser.run(
          () => document.querySelector('yoyak-panel')?.shadowRoot?.activeElement?.className ?? '',
        );
      await expect.poll(left).toBe('');
    },
  );

  it.each(places)(
    'tell it to a finger too, until that touches elsewhere: %s',
    async (_where, url, press) => {
      const { browser } = stage;
      await browser.resize(380, 800);
      await open(url, press);
      const shown = () =>
        browser.run(() => {
          const root = document.querySelector('yoyak-panel')?.shadowRoot;
          return [...(root?.querySelectorAll('.term') ?? [])]
            .filter((each) => each.matches(':focus'))
            .map((each) => each.textContent);
        });
      await expect.poll(shown).toEqual([]);
      await browser.tap(term);
      await waitUntil(shown, (words) => `${words}` === '환각', { what: 'a tip by touch' });
      await browser.tap('h1');
      await waitUntil(shown, (words) => words.length === 0, { what: 'no tip' });
    },
  );
});

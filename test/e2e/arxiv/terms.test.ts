import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleSite } from '../../arxiv/site';
import { waitFor } from '../look';
import { sayAs } from '../say';
import { importDigest, writeDigest } from '../stage/digest';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';

const paper = '2510.99301';
const text =
  '생성 모델의 환각을 줄이는 방법을 소개한다. 강화학습으로 학습하며, 마지막 문장 끝에는 fine-tuning';
const abstract = 'A sample abstract.';
const site = sampleSite([{ paper, title: 'Sample', authors: ['Sample Author'], abstract }]);
const term = 'yoyak-panel >>> .term';

describe.each(wantedBrowsers())('terms in a panel in %s', (name) => {
  let stage: Stage;
  let say: Awaited<ReturnType<typeof sayAs>>;

  beforeAll(async () => {
    stage = await openStage(name, { site });
    const { browser } = stage;
    const url = `https://arxiv.org/abs/${paper}`;
    await importDigest(browser, '용어 시험', writeDigest('용어 시험', [url], text));
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
    await browser.open(url);
    await waitFor(browser, term);
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

  it.each([1000, 380])(
    'tell their other side where the focus is, and move nothing: %s wide',
    async (width) => {
      await stage.browser.resize(width, 800);
      const found = await look();
      expect(found.map(({ word, tip }) => [word, tip])).toEqual([
        ['환각', `hallucination\n${say('terms.usedIn', '57', '1,200')}`],
        ['fine-tuning', `미세 조정\n${say('terms.usedIn', '9', '1,200')}`],
      ]);
      for (const each of found)
        expect(each).toMatchObject({ shown: true, described: true, spills: false });
      expect(new Set(found.map(({ height }) => height)).size).toBe(1);
      await stage.browser.press('Escape');
      const left = await stage.browser.run(
        () => document.querySelector('yoyak-panel')?.shadowRoot?.activeElement?.className ?? '',
      );
      expect(left).toBe('');
    },
  );
});

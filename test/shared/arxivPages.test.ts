import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { htmlAnswer, type Site } from '../arxiv/site';
import { lookAt, waitFor } from '../e2e/look';
import { importDigest, writeDigest } from '../e2e/stage/digest';
import { openStage, type Stage } from '../e2e/stage/stage';

interface SavedPage {
  readonly chrome: string;
  readonly url: string;
  readonly file: string;
  readonly status: number;
}

const folder = resolve('../shared/arxiv-pages');
const pages: readonly SavedPage[] = existsSync(folder)
  ? JSON.parse(readFileSync(`${folder}/pages.json`, 'utf8'))
  : [];
const abstracts = pages.filter(({ url }) => url.includes('/abs/'));
const found = abstracts.filter(({ status }) => status === 200);
const looks = [...new Set(abstracts.map(({ chrome }) => chrome))];
const panel = 'yoyak-panel';
const words = '저장된 페이지마다 한 번씩 보이는 요약이다.';

describe.each(looks)("on arXiv's saved pages of %s", (look) => {
  const of = (list: readonly SavedPage[]) => list.filter(({ chrome }) => chrome === look);
  let stage: Stage;

  beforeAll(async () => {
    const site: Site = new Map(
      of(abstracts).map(({ url, file, status }) => [
        url.slice('https://arxiv.org'.length),
        htmlAnswer(readFileSync(`${folder}/${file}`, 'utf8'), status),
      ]),
    );
    stage = await openStage('chromium', { site });
    const papers = of(found).map(({ url }) => url.replace(/(v\d+)?(\?.*)?$/, ''));
    const markdown = writeDigest('저장된 페이지', [...new Set(papers)], words);
    await importDigest(stage.browser, '저장된 페이지', markdown);
  });
  afterEach(async () => {
    expect(await stage.browser.faults()).toEqual([]);
  });
  afterAll(() => stage?.close());

  it.each(of(found))('$file shows its panel after the abstract', async ({ url }) => {
    const { browser } = stage;
    await browser.open(url);
    const { text } = await waitFor(browser, panel);
    expect(text).toContain('한국어 요약');
    const place = await browser.run(() => {
      const [host, ...others] = document.querySelectorAll('yoyak-panel');
      return {
        alone: others.length === 0,
        after: host?.previousElementSibling?.matches('#abs > blockquote.abstract') ?? false,
        before: host?.nextElementSibling?.matches('.metatable') ?? false,
        narrow: document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      };
    });
    expect(place).toEqual({ alone: true, after: true, before: true, narrow: true });
  });

  it.each(of(abstracts.filter(({ status }) => status === 404)))(
    '$file shows nothing',
    async ({ url }) => {
      const { browser } = stage;
      await browser.open(url);
      await new Promise((settle) => setTimeout(settle, 500));
      expect((await lookAt(browser, panel)).there).toBe(false);
    },
  );
});

describe("on arXiv's saved pages of papers that no digest covers", () => {
  it('shows nothing', async () => {
    const site: Site = new Map(
      found.map(({ url, file }) => [
        new URL(url).pathname.replace(/\d{5}/, '99999').replace('9901001', '9901999'),
        htmlAnswer(
          readFileSync(`${folder}/${file}`, 'utf8')
            .replaceAll(/\b(1411|1810|2004|2509)\.\d{4,5}/g, '2509.99999')
            .replaceAll(/(hep-th|math)\/\d{7}/g, 'hep-th/9901999'),
        ),
      ]),
    );
    const stage = await openStage('chromium', { site });
    try {
      for (const path of site.keys()) {
        await stage.browser.open(`https://arxiv.org${path}`);
        await new Promise((settle) => setTimeout(settle, 300));
        expect((await lookAt(stage.browser, panel)).there, path).toBe(false);
      }
    } finally {
      await stage.close();
    }
  });
});

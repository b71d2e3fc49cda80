import { afterAll, beforeAll, describe, expect } from 'vitest';
import { samplePapers } from '../../arxiv/papers';
import { sampleSite } from '../../arxiv/site';
import { makeStatic } from '../../doubles/static';
import { visitUntil, waitFor } from '../look';
import { at, countRuns, look, openOptions, waitForEnd } from '../options';
import { sayAs } from '../say';
import { writeDigest } from '../stage/digest';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { storedDigests } from '../store';
import { shareOut } from '../whole';

const first = { paper: '2510.40001', sentence: '가벼운 글은 앞에서도 그대로 읽힌다.' };
const last = { paper: '2510.40002', sentence: '가벼운 글은 뒤에서도 그대로 읽힌다.' };
const filed = { paper: '2510.40003', sentence: '함께 놓은 파일도 그대로 읽힌다.' };
const wide = { paper: '2510.40004', sentence: '넓은 표 앞에 적은 문장이다.' };
const tagged = { paper: '2510.40005', sentence: '닫지 않은 태그 앞에 적은 문장이다.' };

const site = sampleSite([
  ...samplePapers,
  ...[first, last, filed, tagged].map(({ paper }) => ({
    paper,
    title: `Sample ${paper}`,
    authors: ['Sample Author'],
    abstract: 'A sample abstract.',
  })),
]);

type Told = { readonly paper: string; readonly sentence: string };
const tell = ({ paper, sentence }: Told, more = '') =>
  writeDigest(`글 ${paper}`, [`https://arxiv.org/abs/${paper}`], `${sentence}\n\n${more}`);

// 40 kB that were 5,000 × 6,700 cells to whoever fills up short rows.
const table = `${'a|'.repeat(5000)}\n${'-|'.repeat(5000)}\n${'x|\n'.repeat(6700)}`;
const heavy = [
  ['table', tell(wide, table)],
  ['quotes', '> '.repeat(10_000)],
  ['tags', tell(tagged, '<div><b>'.repeat(10_000))],
] as const;

/** A JSON Feed with what is heavy between two light posts. */
function writeFeed(): string {
  const posts = [['first', tell(first)], ...heavy, ['last', tell(last)]] as const;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: '무거운 글',
    items: posts.map(([id, content_text], index) => ({
      id,
      url: `https://blog.example.org/${id}`,
      title: `글 ${id}`,
      date_published: `2025-10-0${9 - index}T08:00:00+09:00`,
      content_text,
    })),
  });
}

describe.each(wantedBrowsers())('a post that is heavy to read costs itself only, in %s', (name) => {
  const inTurn = shareOut(name);
  let stage: Stage;

  beforeAll(async () => {
    const host = makeStatic(new Map(), { cors: true, etag: true });
    host.set('/feed.json', writeFeed(), 'application/feed+json');
    stage = await openStage(name, { site, hosts: { 'blog.example.org': host.handle } });
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  const see = ({ paper, sentence }: Told) =>
    visitUntil(stage.browser, `https://arxiv.org/abs/${paper}`, sentence);
  const unfold = async (path: string) => {
    await stage.browser.run((within: string) => {
      for (const each of document.querySelectorAll<HTMLDetailsElement>(`${within} details`))
        each.open = true;
    }, path);
    return (await waitFor(stage.browser, path)).text;
  };
  /** What it says once all of this is in it: a row hears of its run a moment later. */
  const expectTold = async (path: string, sentences: readonly string[]) => {
    const lacks = async () => {
      const text = await unfold(path);
      return sentences.filter((each) => !text.includes(each));
    };
    await expect.poll(lacks).toEqual([]);
  };

  inTurn.firefox('in a feed between two good ones', async () => {
    const { browser } = stage;
    await openOptions(browser);
    const say = await sayAs(browser);
    expect(await look(browser, 'https://blog.example.org/feed.json')).toContain('무거운 글');
    const runs = await countRuns(browser);
    await browser.click(at.add);
    await waitForEnd(browser, runs + 1);
    await expectTold(at.status, [
      say('options.result.added', 4),
      say('options.result.empty', 1),
      say('problem.tooComplex'),
    ]);
    for (const each of [first, last, tagged]) await see(each);
  });

  inTurn.chromium('in files that were dropped beside a good one', async () => {
    const { browser } = stage;
    await openOptions(browser);
    const say = await sayAs(browser);
    // The same texts as in the feed would not be imported again.
    const files = [...heavy, ['good', tell(filed)] as const].map(([id, text]) => [
      `${id}.md`,
      text.replace('이다.', '이고, 파일로 왔다.'),
    ]);
    await browser.run((given: readonly (readonly string[])[]) => {
      const dataTransfer = new DataTransfer();
      for (const [path = '', text = ''] of given) dataTransfer.items.add(new File([text], path));
      const target = document.querySelector('main') ?? document.body;
      for (const type of ['dragenter', 'dragover', 'drop'])
        target.dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
        );
    }, files);
    await waitFor(browser, at.files.offer);
    await browser.click(at.files.yes);
    await waitFor(browser, '.result p');
    await expectTold('.report', [
      say('options.result.added', 3),
      say('problem.noPapers'),
      say('problem.tooComplex'),
    ]);
    expect(await storedDigests(browser, 'files')).toHaveLength(3);
    await see(filed);
  });
});

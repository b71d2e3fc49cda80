import { afterAll, beforeAll, expect, it } from 'vitest';
import { samplePapers } from '../../arxiv/papers';
import { sampleSite } from '../../arxiv/site';
import { lookAt, visitUntil, waitFor } from '../look';
import { at, look, openOptions, pressAndWait } from '../options';
import { sayAs } from '../say';
import { writeDigest } from '../stage/digest';
import type { Handler } from '../stage/hosts';
import { strangers } from '../stage/proxy';
import { openStage, type Stage } from '../stage/stage';
import { waitForRun } from '../store';
import { describeIn } from '../whole';

const told = {
  old: { paper: '2510.50001', sentence: '처음부터 있던 글의 결론이다.' },
  fresh: { paper: '2510.50002', sentence: '나중에 온 글의 결론이다.' },
  one: { paper: '2510.50003', sentence: '번호가 같은 첫째 글의 결론이다.' },
  two: { paper: '2510.50004', sentence: '번호가 같은 둘째 글의 결론이다.' },
} as const;
const hidden = ['2510.50005', '2510.50006', '2510.50007'];
type Told = { readonly paper: string; readonly sentence: string };

const site = sampleSite([
  ...samplePapers,
  ...[...Object.values(told).map(({ paper }) => paper), ...hidden].map((paper) => ({
    paper,
    title: `Sample ${paper}`,
    authors: ['Sample Author'],
    abstract: 'A sample abstract.',
  })),
]);

const write = ({ paper, sentence }: Told) =>
  writeDigest(`글 ${paper}`, [`https://arxiv.org/abs/${paper}`], sentence);
const [first = '', second = '', third = ''] = hidden.map((paper) =>
  write({ paper, sentence: '숨긴 글이다.' }).replace(/^---[\s\S]*?---\n/, ''),
);
/** What its writer hid, in the ways of three dialects, before what is to be read. */
const withHidden = `<!--\n${first}\n-->\n\n%%\n${second}\n%%\n\n{% comment %}\n${third}\n{% endcomment %}\n`;

const item = (id: string, { paper, sentence }: Told, day: string, before = '') => ({
  id,
  url: `https://blog.example.org/${paper}`,
  title: `글 ${paper}`,
  date_published: `${day}T08:00:00+09:00`,
  content_text: before + write({ paper, sentence }).replace(/^---[\s\S]*?---\n/, ''),
});

/** A host whose validators stay the same whatever it sends, and which never says that nothing changed. */
function makeFrozen(): { readonly handle: Handler; items: readonly object[] } {
  const host = {
    items: [item('a', told.old, '2025-10-01', withHidden)] as readonly object[],
    handle: ((_request, response) => {
      const version = 'https://jsonfeed.org/version/1.1';
      response.writeHead(200, {
        'Access-Control-Allow-Origin': '*',
        'Content-Type': 'application/feed+json',
        'Last-Modified': 'Wed, 01 Oct 2025 08:00:00 GMT',
        ETag: '"forever"',
      });
      response.end(JSON.stringify({ version, title: '멈춘 피드', items: host.items }));
    }) as Handler,
  };
  return host;
}

describeIn('firefox')('a feed that is not quite right, in %s', (name) => {
  const host = makeFrozen();
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name, { site, hosts: { 'blog.example.org': host.handle } });
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  const see = ({ paper, sentence }: Told) =>
    visitUntil(stage.browser, `https://arxiv.org/abs/${paper}`, sentence);

  it('shows nothing of what its writer hid', async () => {
    const { browser } = stage;
    await openOptions(browser);
    await look(browser, 'https://blog.example.org/feed.json');
    await browser.click(at.add);
    await waitForRun(browser, 2);
    await see(told.old);
    for (const paper of hidden) {
      await browser.open(`https://arxiv.org/abs/${paper}`);
      await waitFor(browser, 'blockquote.abstract');
      expect((await lookAt(browser, 'yoyak-panel')).there).toBe(false);
    }
  });

  it('brings what is new though its host says that nothing changed, two posts of one id too', async () => {
    const { browser } = stage;
    host.items = [
      item('same', told.one, '2025-10-04'),
      item('same', told.two, '2025-10-03'),
      item('b', told.fresh, '2025-10-02'),
      ...host.items,
    ];
    await openOptions(browser);
    const say = await sayAs(browser);
    expect(await pressAndWait(browser, at.sync)).toContain(say('options.result.added', 3));
    for (const each of [told.one, told.two, told.fresh, told.old]) await see(each);
  });
});

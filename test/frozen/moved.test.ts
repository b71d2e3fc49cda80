import { beforeEach, expect, it } from 'vitest';
import { heads } from '../../core/query';
import { rssSource } from '../../core/source/rss';
import { withDigests } from '../../core/store';
import { putHead } from '../../core/store/digests';
import { runSources } from '../../core/sync/runner/run';
import { addSource } from '../../core/sync/sources';
import { useBrowser } from '../browser';
import { serveLoopback } from '../doubles/loopback';
import { loadFrozen, readFrozen } from './load';

useBrowser();
beforeEach(() => loadFrozen(readFrozen('1df719c')));

const feed = (link: string) =>
  `<rss version="2.0"><channel><title>B</title><item><title>9월 8일</title><link>${link}</link><guid isPermaLink="false">${link}</guid><pubDate>Mon, 08 Sep 2025 08:00:00 +0900</pubDate><description><![CDATA[<h2><a href="https://arxiv.org/abs/2509.20001">논문</a></h2><h3>결론</h3><p>결론이다.</p>]]></description></item></channel></rss>`;

it('a digest that has no key, as all had in that version, is known when its post moves', async () => {
  let link = 'https://b.kr/old';
  const { origin, close } = await serveLoopback((_, response) => response.end(feed(link)));
  try {
    const offer = {
      kind: 'rss',
      url: `${origin}/`,
      title: 'B',
      digests: 1,
      papers: 1,
      sampled: 1,
    } as const;
    const { id } = await addSource(offer, { kind: 'off' });
    const own = async () => (await heads()).filter(({ source }) => source === id);
    await runSources('reader', [id], { open: rssSource });
    const [before] = await own();
    if (!before) throw new Error('nothing came');
    const { key: _key, ...keyless } = before;
    await withDigests((stores) => putHead(stores, keyless));
    link = 'https://b.kr/new';
    await runSources('reader', [id], { open: rssSource });
    expect(await own()).toMatchObject([{ id: before.id, homepage: link, key: expect.any(String) }]);
  } finally {
    await close();
  }
});

import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Json } from '../browsers/browser';
import { liveRow, lookAt, waitFor, waitUntil } from '../look';
import { at, openChapter, openOptions, pressAndWait } from '../options';
import { type Say, sayAs } from '../say';
import { strangers } from '../stage/proxy';
import { onStaticHost, type Publisher } from '../stage/publishers';
import { openStage, type Stage } from '../stage/stage';
import { emptyStore, plantSource, readStores, tell } from '../store';
import { describeIn } from '../whole';

const bookmarked = '1706.03762';

describeIn('firefox')('a backup in %s', (name) => {
  let stage: Stage;
  let publisher: Publisher;
  let say: Say;
  let file: string;
  let before: Readonly<Record<string, readonly Json[]>>;

  beforeAll(async () => {
    publisher = await onStaticHost('2511.99002');
    stage = await openStage(name, { hosts: publisher.hosts });
    const { browser } = stage;
    await openOptions(browser);
    say = await sayAs(browser);
    await plantSource(browser, {
      id: 'feed-x',
      kind: 'feed',
      url: publisher.address,
      title: publisher.title,
      enabled: true,
      order: 1,
      every: { kind: 'daily', at: '07:10' },
      // Else it would be asked by itself, too.
      nextAt: Date.now() + 60 * 60_000,
      addedAt: 1,
      failures: 0,
    });
    await openOptions(browser);
    await waitFor(browser, at.sync);
    await pressAndWait(browser, at.sync);
    await tell(browser, 'bookmark', { paper: bookmarked, on: true, source: '', id: '', at: 1 });
    before = await readAll();
    expect(before.reading).toHaveLength(1);
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  /** All but what a source is told by its host and its schedule: a restored one is asked anew. */
  const readAll = async () => {
    const { sources = [], ...rest } = await readStores(stage.browser, [
      'heads',
      'bodies',
      'sources',
      'reading',
    ]);
    const kept = sources.map((source) => {
      const { validators: _told, nextAt: _next, ...own } = source as Record<string, Json>;
      return own;
    });
    return { ...rest, sources: kept };
  };
  const answer = async (sentence: string) => {
    const { text } = await waitUntil(
      () => lookAt(stage.browser, at.backup.answer),
      ({ text }) => text.includes(sentence),
      { what: sentence },
    );
    return text;
  };

  it('is saved as one file, and as Markdown for each digest', async () => {
    const { browser } = stage;
    await openChapter(browser, 'backup');
    const posts = await browser.download(() => browser.click(at.backup.markdown));
    const texts = Object.entries(unzipSync(readFileSync(posts)));
    expect(texts).toHaveLength(before.heads?.length ?? 0);
    expect(texts.every(([path]) => path.endsWith('.md'))).toBe(true);
    expect(texts.map(([, bytes]) => strFromU8(bytes)).join()).toContain('처음 쓴 결론이다.');
    file = await browser.download(() => browser.click(at.backup.export));
  });

  it('that is damaged changes nothing', async () => {
    const { browser } = stage;
    const damaged = `${file}.damaged.zip`;
    writeFileSync(damaged, readFileSync(file).subarray(0, -200));
    await browser.upload(at.backup.file, [damaged]);
    await answer(say('options.backup.restoreFailed'));
    await expect.poll(readAll).toEqual(before);
  });

  it('brings everything back where nothing is left', async () => {
    const { browser } = stage;
    await emptyStore(browser);
    await browser.open(browser.address('options.html'));
    await waitFor(browser, 'main');
    await openChapter(browser, 'backup');
    await browser.upload(at.backup.file, [file]);
    const preview = await answer(say('options.backup.found'));
    expect(preview).toContain(say('options.count.digests', before.heads?.length ?? 0));
    expect(preview).toContain(say('options.count.bookmarks', 1));
    await browser.click(at.backup.replace);
    await browser.click(at.backup.yes);
    await answer(say('options.backup.restored'));
    await expect.poll(readAll).toEqual(before);
  });

  it('that was restored is seen everywhere, and its sources go on', async () => {
    const { browser } = stage;
    await openOptions(browser);
    await waitFor(browser, at.sync);
    expect(await pressAndWait(browser, at.sync)).toContain(say('options.result.none'));
    await browser.open(browser.address('popup.html'));
    await waitFor(browser, liveRow);
    await expect
      .poll(async () => (await lookAt(browser, '.name')).text)
      .toContain(publisher.newest);
    await browser.open(browser.address('reader.html?view=bookmarks'));
    await waitUntil(
      () => lookAt(browser, '.list'),
      ({ text }) => text.includes('Attention Is All You Need'),
      { what: 'the bookmark' },
    );
    await browser.open(`https://arxiv.org/abs/${bookmarked}`);
    await waitFor(browser, 'yoyak-panel');
  });
});

import { EventEmitter, once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePapers } from '../../arxiv/papers';
import { sampleSite } from '../../arxiv/site';
import { lookAt, visitUntil, waitFor, waitForText, waitUntil } from '../look';
import { at, countRuns, look, openOptions, pressAndWait } from '../options';
import { sayAs } from '../say';
import { strangers } from '../stage/proxy';
import { onBlog, onGithub, onStaticHost, type Publisher } from '../stage/publishers';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { type Hook, passing, watched } from '../stage/trouble';
import { waitForRun } from '../store';
import { share } from '../whole';

const papers = { github: '2510.99001', feed: '2511.99002', blog: '2512.99003' };
const site = sampleSite([
  ...samplePapers,
  ...Object.values(papers).map((paper) => ({
    paper,
    title: `Sample ${paper}`,
    authors: ['Sample Author'],
    abstract: 'A sample abstract.',
  })),
]);

describe.each(wantedBrowsers())('what is published reaches a reader in %s', (name) => {
  const hook: Hook = { around: passing };
  let stage: Stage;
  let publishers: Record<string, Publisher>;

  beforeAll(async () => {
    publishers = {
      'a folder on GitHub': onGithub(papers.github),
      'a feed on a static host': await onStaticHost(papers.feed),
      'the Atom feed of a blog': await onBlog(papers.blog),
    };
    const hosts = Object.values(publishers).flatMap((each) => Object.entries(each.hosts));
    stage = await openStage(name, {
      site,
      hosts: Object.fromEntries(hosts.map(([host, answer]) => [host, watched(answer, hook)])),
    });
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  const seeIn = async (publisher: Publisher, words: string) => {
    const { browser } = stage;
    await browser.open(browser.address('popup.html'));
    await waitUntil(
      () => lookAt(browser, '.name'),
      ({ text }) => text.includes(publisher.newest),
      { what: publisher.newest },
    );
    await expect
      .poll(() => browser.run(() => document.querySelector('.papers .row')?.outerHTML))
      .toContain(`data-paper="${publisher.paper}"`);
    await visitUntil(browser, `https://arxiv.org/abs/${publisher.paper}`, words);
  };
  /** Everything that is asked of the publishers from now on. */
  const listen = () => {
    const from = stage.hosts.requests.length;
    return () =>
      stage.hosts.requests.slice(from).filter((line) => !/ (\w+\.)?arxiv\.org/.test(line));
  };

  it.each(
    share(name, ['a folder on GitHub', 'a feed on a static host', 'the Atom feed of a blog']),
  )('from %s, and each change of it by as few requests as can be', async (from) => {
    const { browser } = stage;
    const publisher = publishers[from] as Publisher;
    const { address, also, title, digests, newest, listing, fetched } = publisher;

    await openOptions(browser);
    const say = await sayAs(browser);
    const found = await look(browser, address);
    expect(found).toContain(title);
    const counted = from.includes('GitHub') ? 'options.count.posts' : 'options.count.digests';
    expect(found).toContain(say(counted, digests));
    expect(found).toContain(newest);
    const runs = await countRuns(browser);
    const release = holdBack(listing);
    await browser.click(at.add);
    await waitFor(browser, at.running);
    await expect
      .poll(async () => (await lookAt(browser, `${at.running} progress`)).there)
      .toBe(true);
    await browser.open(browser.address('popup.html'));
    await waitFor(browser, '.sync label');
    await expect.poll(() => browser.run(readBadge)).not.toBe('');
    release();
    await waitForRun(browser, runs + 1);
    await waitUntil(
      () => lookAt(browser, '.name'),
      ({ text }) => text.includes(newest),
      { what: newest },
    );
    await waitUntil(
      () => browser.run(readBadge),
      (badge) => badge === '',
      { what: 'a badge that is gone' },
    );
    await openOptions(browser);
    await waitForText(browser, '.sources', say('options.result.added', digests));
    expect(await look(browser, also)).toContain(say('failure.alreadyAdded'));
    await seeIn(publisher, '처음 쓴 결론이다.');

    await publisher.rewrite('다시 쓴 결론이다.');
    await openOptions(browser);
    let asked = listen();
    expect(await pressAndWait(browser, rowOf(title))).toContain(say('options.result.changed', 1));
    expect(asked()).toEqual([listing, ...fetched].map((each) => expect.stringMatching(each)));
    await seeIn(publisher, '다시 쓴 결론이다.');

    await openOptions(browser);
    asked = listen();
    expect(await pressAndWait(browser, rowOf(title))).toContain(say('options.result.none'));
    expect(asked()).toEqual([expect.stringMatching(listing)]);
    await seeIn(publisher, '다시 쓴 결론이다.');
  });

  function readBadge(): Promise<string> {
    const { chrome } = globalThis as unknown as {
      chrome: { action: { getBadgeText(of: object): Promise<string> } };
    };
    return chrome.action.getBadgeText({});
  }

  /** The button of the source of that name: it is said in full to those who do not see the row. */
  function rowOf(title: string): string {
    return `.sources .actions > button[aria-label$="${title}"]`;
  }

  /** Keeps the listing back, so that there is time to see the run. */
  function holdBack(listing: RegExp): () => void {
    const held = new EventEmitter();
    const released = once(held, 'release').then(() => undefined);
    hook.around = async (request, answer) => {
      if (listing.test(request)) await released;
      await answer();
    };
    return () => {
      hook.around = passing;
      held.emit('release');
    };
  }
});

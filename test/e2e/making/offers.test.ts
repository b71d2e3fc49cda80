import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPage, sampleRows } from '../../arxiv/list';
import { htmlAnswer, sampleSite } from '../../arxiv/site';
import { lookAt, waitFor, waitUntil } from '../look';
import { type Say, sayAs } from '../say';
import { importDigest, writeDigest } from '../stage/digest';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { tell } from '../store';
import { plantModel } from './own';

const list = 'https://arxiv.org/list/cs.CL/new';

describe.each(wantedBrowsers())('lists while a model is chosen, in %s', (name) => {
  const site = new Map(sampleSite());
  let stage: Stage;
  let say: Say;

  beforeAll(async () => {
    site.set('/list/cs.CL/new', htmlAnswer(listPage(sampleRows(3))));
    stage = await openStage(name, { site });
    const { browser } = stage;
    const covered = writeDigest('읽기 모임', ['https://arxiv.org/abs/2509.00001'], '등대를 본다.');
    await importDigest(browser, '읽기 모임', covered);
    say = await sayAs(browser);
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
  });

  it('offer nothing before, and have their papers summarised by one press after', async () => {
    const { browser } = stage;
    await browser.open(list);
    await waitFor(browser, '#articles');
    expect((await lookAt(browser, 'yoyak-offer >>> .make')).there).toBe(false);

    await browser.open(browser.address('reader.html'));
    // Nothing answers there: what is asked for fails, and is told of in the queue.
    await plantModel(browser, 'http://localhost:9/v1');
    await browser.killBackground();
    await tell(browser, 'progress');
    await waitUntil(
      () =>
        browser.run(() => {
          const { chrome } = globalThis as unknown as {
            chrome: { scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> } };
          };
          return chrome.scripting
            .getRegisteredContentScripts()
            .then((all) => all.map(({ id }) => id));
        }),
      (ids) => ids.includes('listMaking'),
      { what: 'the script of lists' },
    );
    await browser.open(list);
    const offer = await waitFor(browser, 'yoyak-offer >>> .make');
    expect(offer.text).toBe(say('making.listed', 2));
    await waitFor(browser, 'yoyak-list >>> .only');
    for (const width of [360, 800, 1440]) {
      await browser.resize(width, 700);
      await expect.poll(() => browser.run(overlap)).toBe(false);
    }
    await browser.click('yoyak-offer >>> .make');
    await waitUntil(
      () => lookAt(browser, 'yoyak-offer >>> [role=status]'),
      ({ text }) => text === say('making.asked'),
      { what: 'what happens next' },
    );
    await browser.open(browser.address('reader.html?view=making'));
    await waitUntil(
      () => browser.run(() => document.querySelectorAll('.queued').length),
      (count) => count === 2,
      { what: 'the papers in the queue' },
    );
  });
});

/** Does what offers summaries lie upon the bar of marks? */
function overlap(): boolean {
  const [one, other] = ['yoyak-list', 'yoyak-offer'].map((name) =>
    document.querySelector(name)?.shadowRoot?.querySelector('section')?.getBoundingClientRect(),
  );
  if (!one || !other) return true;
  return one.top < other.bottom && other.top < one.bottom;
}

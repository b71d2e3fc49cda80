import { afterAll, beforeAll, expect, it } from 'vitest';
import { lookAt, waitFor, waitUntil } from '../look';
import { at, countRuns, openChapter, openOptions, waitForEnd } from '../options';
import { type Say, sayAs } from '../say';
import { writeDigestFile } from '../stage/digest';
import { onStaticHost, type Publisher } from '../stage/publishers';
import { openStage, type Stage } from '../stage/stage';
import { describeIn } from '../whole';

describeIn('firefox')('without a mouse in %s', (name) => {
  let stage: Stage;
  let publisher: Publisher;
  let say: Say;

  beforeAll(async () => {
    publisher = await onStaticHost('2511.99002');
    stage = await openStage(name, { hosts: publisher.hosts });
    await openOptions(stage.browser);
    say = await sayAs(stage.browser);
  });
  afterAll(async () => {
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
  });

  const isOn = (path: string) =>
    stage.browser.run(
      (selector: string) => document.activeElement?.matches(selector) ?? false,
      path,
    );
  /** Walks on to a place, as a reader does who cannot see how far it is. */
  async function walkTo(path: string, key = 'Tab'): Promise<void> {
    for (let steps = 0; steps < 60; steps += 1) {
      if (await isOn(path)) return;
      await stage.browser.press(key);
    }
    throw new Error(`no ${key} leads to ${path}`);
  }
  const focusMoves = (path: string) =>
    waitUntil(
      () => isOn(path),
      (on) => on,
      { what: `the focus on ${path}` },
    );

  it('a source is looked into and added', async () => {
    const { browser } = stage;
    await walkTo(at.address);
    await browser.press(...publisher.address, 'Enter');
    await waitFor(browser, at.offer);
    await focusMoves('.add .outcome');
    const runs = await countRuns(browser);
    await walkTo(at.add);
    await browser.press('Enter');
    await waitFor(browser, at.sync);
    expect(await waitForEnd(browser, runs + 1)).toContain(
      say('options.result.added', publisher.digests),
    );
    await focusMoves('.add .outcome');
  });

  it('it is asked again, and the focus stays where it was pressed', async () => {
    const { browser } = stage;
    const runs = await countRuns(browser);
    // What was added stands above the field for the next.
    await walkTo(at.sync, 'Shift+Tab');
    await browser.press('Enter');
    expect(await waitForEnd(browser, runs + 1)).toContain(say('options.result.none'));
    await expect.poll(() => isOn(at.sync)).toBe(true);
  });

  it('it is removed after a question, and brought back', async () => {
    const { browser } = stage;
    await walkTo(at.remove);
    await browser.press('Enter');
    await focusMoves('.question');
    await browser.press('Escape');
    await waitUntil(
      () => lookAt(browser, '.question'),
      ({ there }) => !there,
      { what: 'the end of the question' },
    );
    await walkTo(at.remove);
    await browser.press('Enter');
    await focusMoves('.question');
    await walkTo(at.yes);
    await browser.press('Enter');
    await waitUntil(
      () => lookAt(browser, at.row),
      ({ text }) => text.includes(say('options.remove.removed')),
      { what: say('options.remove.removed') },
    );
    await walkTo(`${at.row} button`);
    await browser.press('Enter');
    await waitFor(browser, at.sync);
    await expect
      .poll(async () => (await lookAt(browser, at.row)).text)
      .toContain(say('options.count.digests', publisher.digests));
  });

  it('an import is put away, which leaves the place and no ring around nothing', async () => {
    const { browser } = stage;
    await openChapter(browser, 'import');
    const digest = writeDigestFile();
    await browser.upload(at.files.pick, [digest.file]);
    await waitFor(browser, at.files.no);
    await focusMoves('.report');
    await walkTo(at.files.no);
    await browser.press('Enter');
    await focusMoves('.report:empty');
    const ring = () =>
      browser.run(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(await ring()).toBe('none');
    await browser.press('Tab');
    await focusMoves('#bundled button');
    expect(await ring()).toBe('solid');
    digest.remove();
  });
});

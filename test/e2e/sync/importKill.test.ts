import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumBrowser } from '../browsers/chromium';
import { lookAt, waitFor, waitUntil } from '../look';
import { at, countRuns, openChapter, openOptions } from '../options';
import { sayAs } from '../say';
import { writeDigest } from '../stage/digest';
import { strangers } from '../stage/proxy';
import { openStage, type Stage, wantedBrowsers } from '../stage/stage';
import { storedDigests, waitForRun } from '../store';
import { shareOut, whole } from '../whole';

/** More than are stored before anybody can do something about it. */
const FILES = 400;
/** More than one transaction, and less than all. */
const ENOUGH = 40;
const row = '.runs > li';
describe.each(wantedBrowsers())('an import of many files that is killed in %s', (name) => {
  let stage: Stage;
  let folder: string;
  let files: readonly string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'yoyak-many-'));
    files = Array.from({ length: FILES }, (_, n) => {
      const file = join(folder, `2024-01-05-post-${n}.md`);
      const paper = `https://arxiv.org/abs/2401.${10_000 + n}`;
      writeFileSync(file, writeDigest(`글 ${n}`, [paper], `${n}째 글이다.`));
      return file;
    });
    stage = await openStage(name);
    await openOptions(stage.browser);
    await waitForRun(stage.browser, 1);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    const faults = await stage.browser.faults().finally(stage.close);
    expect(faults).toEqual([]);
    expect(strangers(stage.gate)).toEqual([]);
  });

  const stored = async () => (await storedDigests(stage.browser, 'files')).length;

  /** Begins to import all, and gives how many were there before once some more are. */
  async function beginImport(): Promise<number> {
    const { browser } = stage;
    const before = await stored();
    await openChapter(browser, 'import');
    await browser.upload(at.files.pick, files);
    await waitFor(browser, at.files.yes);
    await browser.click(at.files.yes);
    await waitUntil(stored, (count) => count >= before + ENOUGH, { what: 'some of the digests' });
    return before;
  }

  /** Opens the page anew, and gives how many digests the newest run of its log says that were added. */
  async function readEnd(runs: number): Promise<number> {
    const { browser } = stage;
    await openOptions(browser);
    const say = await sayAs(browser);
    // Told to the open page, which nobody loads anew.
    await waitUntil(
      () => lookAt(browser, row),
      ({ text }) =>
        text.includes(say('options.cause.importing')) && !text.includes(say('options.log.open')),
      { what: 'the end of the run' },
    );
    const { parts, cutOff } = await waitForRun(browser, runs);
    const added = parts[0]?.result?.added ?? 0;
    expect({ cutOff, kind: parts[0]?.result?.kind }).toEqual({ cutOff: true, kind: 'stopped' });
    await browser.run((path) => {
      const found = document.querySelector<HTMLDetailsElement>(`${path} details`);
      if (found) found.open = true;
    }, row);
    const { text } = await lookAt(browser, row);
    expect(text).toContain(say('options.log.cutOffFiles'));
    expect(text).toContain(say('options.result.added', added));
    expect(text).not.toContain(say('options.cause.files', FILES));
    return added;
  }

  shareOut(name).firefox(
    'by leaving its page, twice in a row, says what it has stored, and can be undone',
    async () => {
      const { browser } = stage;
      for (const runs of [2, 3]) {
        const before = await beginImport();
        await browser.open('about:blank');
        const added = await readEnd(runs);
        expect(added).toBeGreaterThanOrEqual(ENOUGH);
        expect(await stored()).toBe(before + added);
      }
      const count = await stored();
      const { parts } = await waitForRun(browser, 3);
      await openChapter(browser, 'log');
      await browser.click(`${row} > button`);
      const left = count - (parts[0]?.result?.added ?? 0);
      await waitUntil(stored, (now) => now === left, { what: 'the way back' });
    },
  );

  it.runIf(name === 'chromium')('with the process of the extension', async () => {
    const { page, context } = stage.browser as ChromiumBrowser;
    await openOptions(stage.browser);
    const first = (await countRuns(stage.browser)) + 1;
    for (const runs of whole ? [first, first + 1] : [first]) {
      const dying = await context.newPage();
      await dying.goto(page.url());
      await dying
        .locator(at.files.pick)
        .first()
        .setInputFiles([...files]);
      // A page behind another draws no frames, and a press by the mouse waits for one.
      await dying.locator(at.files.yes).first().dispatchEvent('click');
      const before = await stored();
      await waitUntil(stored, (now) => now >= before + ENOUGH, { what: 'some of the digests' });
      // A page that is left empty stays in the process that it was in.
      await page.goto('https://arxiv.org/abs/1706.03762');
      const session = await context.newCDPSession(dying);
      const died = new Promise((resolve) => dying.once('crash', resolve));
      // Nobody is left to answer.
      session.send('Page.crash').catch(() => undefined);
      await died;
      await dying.close();
      expect(await readEnd(runs)).toBeGreaterThanOrEqual(ENOUGH);
    }
  });
});

import { serveLoopback } from '../../test/doubles/loopback';
import { type ModelServer, makeModels } from '../../test/doubles/models';
import { modelPaper } from '../../test/doubles/models/answers';
import type { ModelRule } from '../../test/doubles/models/rules';
import type { ChromiumBrowser } from '../../test/e2e/browsers/chromium';
import { waitFor } from '../../test/e2e/look';
import { chooseModel } from '../../test/e2e/making/chosenModel';
import type { Take } from './readingPictures';

/** The paper that each state is shown of: one whose summary is made stands there afterwards. */
export const madePapers = Array.from({ length: 12 }, (_, n) => ({
  paper: `2511.0${1300 + n}`,
  title: modelPaper.title,
  abstract: modelPaper.abstract,
  authors: ['Sample Author'],
}));

type State = { readonly name: string; readonly rule?: ModelRule; readonly ready: string };
const card = 'yoyak-making >>> .making';
const failed = 'yoyak-making >>> [role=alert]';

/** What a summary that is asked for looks like on its way, and where it ends otherwise. */
const states: readonly State[] = [
  { name: 'offer', ready: 'yoyak-making >>> .offer' },
  { name: 'waiting', rule: { kind: 'silent' }, ready: card },
  { name: 'writing', rule: { kind: 'stalls', after: 6, at: 'introduction' }, ready: card },
  { name: 'first', rule: { kind: 'stalls', after: 2, at: 'results' }, ready: card },
  { name: 'key', rule: { kind: 'status', status: 401 }, ready: failed },
  { name: 'busy', rule: { kind: 'status', status: 429 }, ready: failed },
  { name: 'gone', rule: { kind: 'breaks', after: 3, at: 'results' }, ready: failed },
  { name: 'made', ready: 'yoyak-panel' },
];

/** A summary in the making under an abstract, in each of its states. */
export async function takeMaking(browser: ChromiumBrowser, take: Take): Promise<void> {
  const models = makeModels();
  const server = await serveLoopback(models.handle);
  try {
    await chooseModel(browser, server.origin);
    for (const scheme of ['light', 'dark'] as const) {
      await browser.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await browser.resize(scheme === 'dark' ? 360 : 1440, 900);
      for (const [at, state] of states.entries()) {
        await show(browser, models, state, madePapers[at]?.paper ?? '');
        await take(`making-${state.name}${scheme === 'dark' ? '-360-dark' : '-1440'}`);
        models.release();
      }
    }
  } finally {
    models.release();
    await server.close();
  }
}

async function show(browser: ChromiumBrowser, models: ModelServer, state: State, paper: string) {
  models.behave(...(state.rule ? [state.rule] : []));
  await browser.open(`https://arxiv.org/abs/${paper}`);
  if (state.name === 'offer') return waitFor(browser, state.ready, 10_000);
  await waitFor(browser, 'yoyak-making >>> [data-press], yoyak-panel', 10_000).catch(
    () => undefined,
  );
  await browser.click('yoyak-making >>> [data-press=make]').catch(() => undefined);
  await waitFor(browser, state.ready, 15_000);
  await browser.page.waitForTimeout(1200);
}

import { sampleSite } from '../arxiv/site';
import { serveLoopback } from '../doubles/loopback';
import { makeModels } from '../doubles/models';
import { modelPaper } from '../doubles/models/answers';
import { waitFor } from '../e2e/look';
import { chooseModel } from '../e2e/making/chosenModel';
import { openStage } from '../e2e/stage/stage';
import { median } from './median';
import type { Row } from './row';

const PAPERS = 15;
/** Two frames at 60 a second, in milliseconds. */
const TWO_FRAMES = 33.3;

/** From the last byte of a summary's first section until it stands in the page's frame. */
export async function* benchMaking(): AsyncGenerator<Row> {
  const { title, abstract } = modelPaper;
  const papers = Array.from(
    { length: PAPERS },
    (_, at) => `2511.${String(at + 1001).padStart(5, '0')}`,
  );
  const models = makeModels({ pace: 5 });
  let ended: number | undefined;
  const server = await serveLoopback((request, response) => {
    response.on('finish', () => {
      if (request.method === 'POST') ended ??= Date.now();
    });
    models.handle(request, response);
  });
  const site = sampleSite(papers.map((paper) => ({ paper, title, abstract, authors: ['A'] })));
  const stage = await openStage('chromium', { site });
  try {
    const { browser } = stage;
    await chooseModel(browser, server.origin);
    const times: number[] = [];
    for (const paper of papers) {
      await browser.open(`https://arxiv.org/abs/${paper}`);
      await waitFor(browser, 'yoyak-making >>> .offer');
      await browser.run(noteSection);
      ended = undefined;
      await browser.click('yoyak-making >>> [data-press=make]');
      await waitFor(browser, 'yoyak-panel');
      const shown = await browser.run(
        () => (window as unknown as { sectionShown?: number }).sectionShown ?? Number.NaN,
      );
      times.push(shown - (ended ?? Number.NaN));
    }
    const ms = median(times);
    yield {
      name: 'first section shown after its last byte / two frames',
      ratio: ms / TWO_FRAMES,
      bar: '≤ 1',
      detail: `${ms.toFixed(0)} ms, ${PAPERS} summaries, ${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)} ms`,
    };
  } finally {
    await stage.close();
    await server.close();
  }
}

/** Notes in the page in which frame a section that is whole stands first, in milliseconds since 1970. */
function noteSection(): void {
  const look = () => {
    if (document.querySelector('yoyak-making')?.shadowRoot?.querySelector('.came'))
      Object.assign(window, { sectionShown: Date.now() });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

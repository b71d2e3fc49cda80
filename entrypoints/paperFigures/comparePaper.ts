import { ask } from '../../core/messages';
import { fetchPaperPage } from '../../core/source/paperPage';
import { askFigures } from '../marks/askFigures';
import { countFigures, isFound, readMarks, showMissing } from '../marks/marks';
import { readPageTexts, toFragment } from './readPageTexts';
import { showLink } from './showLink';

/**
 * Looks in the paper's own HTML page for what its abstract does not have, by one request, and tells in the foot what comes of
 * it. A press while that is under way does nothing; once the page was read, or where there is none, the button is gone.
 */
export async function comparePaper(panel: HTMLElement): Promise<void> {
  const line = panel.querySelector<HTMLElement>('.figures');
  const button = line?.querySelector('button');
  const outcome = line?.querySelector<HTMLElement>('.outcome');
  if (!line || !button || !outcome || button.hidden || button.ariaBusy === 'true') return;
  const tell = (what: string) => {
    outcome.textContent = outcome.dataset[what] ?? '';
  };
  button.ariaBusy = 'true';
  try {
    const ms = await ask('turn', {});
    if (ms > 0) {
      tell('waiting');
      await new Promise((resolve) => setTimeout(resolve, ms));
    }
    tell('reading');
    const url = paperUrl(panel.dataset.paper ?? '');
    const page = await fetchPaperPage(url);
    if ('failed' in page) {
      tell(page.failed);
      button.hidden = page.failed !== 'failed';
      return;
    }
    const marks = readMarks(panel);
    const left = marks.filter((mark) => !isFound(mark));
    const reads = await readPageTexts(page.html);
    const texts = reads.map(({ text }) => text);
    const matches = await askFigures(left, texts, 'paper');
    for (const [at, mark] of left.entries()) {
      const found = matches[at];
      const read = found && reads[found.text];
      if (read) showLink(mark, url, toFragment(read, found), line.dataset.foundPaper ?? '');
      else showMissing(mark, line.dataset.missingPaper ?? '');
    }
    countFigures(line, 'paper', readMarks(panel));
    tell('');
    button.hidden = true;
  } catch {
    tell('failed');
  } finally {
    button.ariaBusy = 'false';
  }
}

/** The page of the version that stands in the address, else of the newest. */
function paperUrl(paper: string): string {
  const [version = ''] = location.pathname.match(/v\d+$/) ?? [];
  return `${location.origin}/html/${paper}${version}`;
}

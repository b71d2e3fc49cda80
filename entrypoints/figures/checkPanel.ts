import { ask } from '../../core/messages';
import { askFigures } from '../marks/askFigures';
import { countFigures, isFound, readMarks, showMissing } from '../marks/marks';
import { readNodes, toRange } from '../marks/readNodes';
import { hearFigures } from './hearFigures';
import { showSentence } from './showSentence';

/**
 * Has the figures of a panel compared with the abstract that stands in its page, and shows what is found in the panel alone.
 * Throws where the background does not answer.
 */
export async function checkPanel(panel: HTMLElement): Promise<void> {
  const line = panel.querySelector<HTMLElement>('.figures');
  const marks = readMarks(panel);
  // Anew each time: MathJax may have drawn the abstract otherwise meanwhile.
  let known: { text: string; found: Awaited<ReturnType<typeof askFigures>> } | undefined;
  const look = async () => {
    // Seen 2026-06.
    const read = readNodes(document.querySelector('#abs blockquote.abstract'));
    const { text } = read;
    if (known?.text !== text) known = { text, found: await askFigures(marks, [text], 'abstract') };
    return { read, found: known.found };
  };
  const { read, found } = await look();
  if (!read.text.trim()) return;
  for (const [at, mark] of marks.entries()) {
    const sentence = found[at]?.sentence;
    if (!sentence) {
      showMissing(mark, line?.dataset.missing ?? '');
      continue;
    }
    const said = read.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
    mark.element.role = 'button';
    mark.element.tabIndex = 0;
    mark.element.title = `${line?.dataset.found ?? ''} “${said}”`;
  }

  const show = async (element: HTMLElement) => {
    const now = await look();
    const sentence = now.found[marks.findIndex((mark) => mark.element === element)]?.sentence;
    const range = sentence && toRange(now.read, sentence.start, sentence.end);
    if (!range) return;
    for (const mark of marks) mark.element.classList.toggle('chosen', mark.element === element);
    showSentence(range);
  };
  hearFigures(panel, show);
  const compare = line?.querySelector('button');
  if (!line || !compare) return;
  compare.hidden = countFigures(line, 'abstract', marks) === 0 || marks.every(isFound);
  compare.addEventListener('click', ({ isTrusted }) => {
    const outcome = line.querySelector<HTMLElement>('.outcome');
    if (!isTrusted || !outcome) return;
    // The button goes once the paper was read: whoever pressed it stands where that is told.
    outcome.tabIndex = -1;
    outcome.focus();
    ask('compare', { paper: panel.dataset.paper ?? '' }).catch(() => {
      outcome.textContent = outcome.dataset.failed ?? '';
    });
  });
}

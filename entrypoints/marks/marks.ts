import type { Comparison } from '../../core/figures/compareFigures';

/** A figure of the panel as its frame has marked it, the paragraph that it stands in, and its element as it stands now. */
export type FigureMark = Comparison['figures'][number] & { readonly element: HTMLElement };

/** More figures than these no summary has; a page that makes some of its own gets no further. */
const MOST = 300;

/** The figures that a panel's frame has marked; those of one paragraph belong together. */
export function readMarks(panel: Element): readonly FigureMark[] {
  const blocks: (Element | null)[] = [];
  return [...panel.querySelectorAll<HTMLElement>('.figure')].slice(0, MOST).map((element) => {
    const block = element.closest('p, li, dd, td, th');
    if (!blocks.includes(block)) blocks.push(block);
    return { wanted: element.dataset.figure ?? '', element, block: blocks.indexOf(block) };
  });
}

/** Has it been found, in the abstract or in the paper? */
export function isFound({ element }: FigureMark): boolean {
  return element.matches('a, [role]');
}

/** Is it a number that is a word (see `writeWanted`)? Nobody quotes those. */
function isWord({ wanted }: FigureMark): boolean {
  return /^[^|]*\|[^|]*\|[^|]*w/.test(wanted);
}

/** What is not found is told, but for a number that is a word. */
export function showMissing(mark: FigureMark, words: string): void {
  if (isWord(mark)) return;
  mark.element.classList.add('missing');
  mark.element.title = words;
}

/** Writes into the line of the foot how many figures there are and how many were found; gives how many there are. */
export function countFigures(
  line: HTMLElement,
  where: 'abstract' | 'paper',
  marks: readonly FigureMark[],
) {
  const told = marks.filter(
    (mark) => !mark.element.matches('[data-again]') && (!isWord(mark) || isFound(mark)),
  );
  const found = told.filter(isFound);
  const count = line.querySelector<HTMLElement>('.count');
  const words = told.length > 0 ? (count?.dataset[where] ?? '') : '';
  if (count)
    count.textContent = words.replace('%1', `${told.length}`).replace('%2', `${found.length}`);
  return told.length;
}

import type { PaperId } from '../../../core/paper';
import type { ReadState } from '../../../core/query/days';
import { createMarkHost } from './createMarkHost';
import { type ListMark, marks, removeMark } from './marks';
import type { DrawnLook } from './readLook';
import { clearOurs } from './theme';

/** How often a mark is put into its row, with success or without; a page that takes it out more often means it. */
const TRIES = 4;

/** Has a row say that its paper has a summary. */
export function putMark(row: Element, paper: PaperId, state: ReadState, look: DrawnLook): void {
  const known = marks.get(row);
  const mark = known?.paper === paper && known.look === look ? known : makeMark(row, paper, look);
  const { host, button } = mark;
  button.dataset.state = state;
  button.setAttribute('aria-label', button.dataset[state] ?? '');
  if (host.parentElement === row || mark.tries === TRIES) return;
  mark.tries += 1;
  // A page that writes its HTML anew leaves an empty copy.
  clearOurs(row);
  row.prepend(host);
}

function makeMark(row: Element, paper: PaperId, look: DrawnLook): ListMark {
  removeMark(row);
  const button = look.mark.cloneNode() as HTMLElement;
  const place = findPlace(row);
  const mark = {
    host: createMarkHost('yoyak-mark', button, { css: look.css, place }),
    button,
    row,
    paper,
    look,
    tries: 0,
  };
  marks.set(row, mark);
  return mark;
}

/**
 * In the row's own margin, where that is known to be free; beside the first line of a search's result stands its number, and
 * a card elsewhere begins with its picture.
 */
function findPlace(row: Element): string {
  const { localName } = row;
  if (localName === 'dd') return 'margin';
  if (localName === 'article') return 'corner';
  return row.matches('.arxiv-result') ? 'item' : 'beside';
}

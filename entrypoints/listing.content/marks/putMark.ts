import type { PaperId } from '../../../core/paper';
import type { ReadState } from '../../../core/query/days';
import { isElsewhere } from '../page/findPapers';
import { createHost } from './createHost';
import { type Mark, marks, removeMark } from './marks';
import type { Look } from './readLook';
import { OURS } from './theme';

/** How often a mark is put into its row, with success or without; a page that takes it out more often means it. */
const TRIES = 4;

const tries = new WeakMap<Element, number>();

/** Has a row say that its paper has a summary. */
export function putMark(row: Element, paper: PaperId, state: ReadState, look: Look): void {
  const known = marks.get(row);
  const isKnown = known?.paper === paper && known.look === look;
  const { host, button } = isKnown ? known : makeMark(row, paper, look);
  if (button.dataset.state !== state) {
    button.dataset.state = state;
    button.setAttribute('aria-label', button.dataset[state] ?? '');
  }
  const tried = tries.get(row) ?? 0;
  if (host.parentElement === row || tried === TRIES) return;
  tries.set(row, tried + 1);
  // A page that writes its HTML anew leaves an empty copy.
  for (const other of row.querySelectorAll(OURS)) other.remove();
  row.prepend(host);
}

function makeMark(row: Element, paper: PaperId, look: Look): Mark {
  removeMark(row);
  tries.delete(row);
  const button = look.mark.cloneNode() as HTMLElement;
  const place = findPlace(row);
  const mark = {
    host: createHost('yoyak-mark', button, { css: look.css, place }),
    button,
    row,
    paper,
    look,
  };
  marks.set(row, mark);
  return mark;
}

/**
 * In the row's own margin, where that is known to be free; beside the first line of a search's result stands its number, and
 * a card elsewhere begins with its picture.
 */
function findPlace({ localName }: Element): string {
  if (isElsewhere()) return localName === 'article' ? 'corner' : 'beside';
  return localName === 'li' ? 'item' : 'margin';
}

import type { PaperId } from '../../core/paper';
import type { ReadState } from '../../core/query/days';
import { isElsewhere } from './findRows';
import { createHost, OURS } from './hosts';
import type { Look } from './readLook';

/** The mark of one row. */
export type Mark = {
  readonly host: HTMLElement;
  readonly button: HTMLElement;
  readonly row: Element;
  readonly paper: PaperId;
};

/** How often a mark is put into its row, with success or without; a page that takes it out more often means it. */
const TRIES = 4;

const tries = new WeakMap<Element, number>();
const marks = new Map<Element, Mark>();

/** The mark that an element of the page is, or to whose row it belongs as the summary there. */
export function findMark(of: EventTarget | null | undefined): Mark | undefined {
  if (!(of instanceof Element)) return undefined;
  const row = of.closest(OURS)?.parentElement;
  const root = of.getRootNode();
  return (row && marks.get(row)) ?? findMark(root instanceof ShadowRoot ? root.host : null);
}

/** Every mark in the page, in the order of its rows. */
export function listMarks(): readonly Mark[] {
  return [...document.querySelectorAll('yoyak-mark')].flatMap((host) => findMark(host) ?? []);
}

/** Does every mark stand where it was put? */
export function areMarksInPlace(): boolean {
  return [...marks.values()].every(({ host, row }) => host.parentElement === row);
}

/** Has a row say that its paper has a summary. */
export function putMark(row: Element, paper: PaperId, state: ReadState, look: Look): void {
  let mark = marks.get(row);
  if (mark?.paper !== paper) {
    removeMark(row);
    const button = look.mark.cloneNode() as HTMLElement;
    const place = findPlace(row);
    mark = { host: createHost('yoyak-mark', button, { css: look.css, place }), button, row, paper };
    marks.set(row, mark);
  }
  const { host, button } = mark;
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

/** Takes the mark out of a row, if it has one, and the summary with it. */
export function removeMark(row: Element): void {
  if (!marks.delete(row)) return;
  for (const each of row.querySelectorAll(OURS)) each.remove();
}

/** Forgets the rows that are no more. */
export function keepMarks(rows: ReadonlyMap<Element, PaperId>): void {
  for (const row of marks.keys()) if (!rows.has(row)) removeMark(row);
}

/** In the row's own margin, where that is known to be free; beside the first line of a search's result stands its number. */
function findPlace({ localName }: Element): string {
  if (isElsewhere()) return localName === 'h2' ? 'margin' : 'corner';
  return localName === 'li' ? 'item' : 'margin';
}

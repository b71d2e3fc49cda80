import type { PaperId } from '../../../core/paper';
import type { DrawnLook } from './readLook';
import { clearOurs, OURS } from './theme';

/** The mark of one row. */
export type ListMark = {
  readonly host: HTMLElement;
  readonly button: HTMLElement;
  readonly row: Element;
  readonly paper: PaperId;
  /** In whose words it speaks. */
  readonly look: DrawnLook;
  /** How often it was put there. */
  tries: number;
};

/** The mark of each row that has one. */
export const marks = new Map<Element, ListMark>();

/** The mark that an element of the page is, or to whose row it belongs as the summary there. */
export function findListMark(of: EventTarget | null | undefined): ListMark | undefined {
  if (!(of instanceof Element)) return undefined;
  const row = of.closest(OURS)?.parentElement;
  const root = of.getRootNode();
  return (row && marks.get(row)) ?? findListMark(root instanceof ShadowRoot ? root.host : null);
}

/** Has a mark say that what it shows is closed, before that goes; a focus that is in there stays on the mark. */
export function tellClosed(mark: ListMark): void {
  if (findListMark(document.activeElement) === mark) mark.button.focus();
  mark.button.setAttribute('aria-expanded', 'false');
}

/** Every mark in the page, in the order of its rows. */
export function listMarks(): readonly ListMark[] {
  return [...document.querySelectorAll('yoyak-mark')].flatMap((host) => findListMark(host) ?? []);
}

/** Does every mark stand where it was put, in the page? */
export function areMarksInPlace(): boolean {
  for (const { host, row } of marks.values())
    if (!host.isConnected || host.parentElement !== row) return false;
  return true;
}

/** Takes the mark out of a row, if it has one, and the summary with it. */
export function removeMark(row: Element): void {
  if (marks.delete(row)) clearOurs(row);
}

/** Takes the marks out of all rows but these. */
export function keepMarks(rows: ReadonlyMap<Element, unknown>): void {
  for (const row of marks.keys()) if (!rows.has(row)) removeMark(row);
}

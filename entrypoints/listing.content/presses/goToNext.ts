import { listMarks } from '../marks/marks';
import { peek } from '../summary/summaries';

/** `Node.DOCUMENT_POSITION_FOLLOWING`, whose name every list would load. */
const FOLLOWING = 4;

/** Leads to the next paper that has a summary: behind what has the focus, else the first in view; behind the last to the first. */
export function goToNext(): void {
  const marks = listMarks();
  const here = document.activeElement?.closest('yoyak-mark, yoyak-panel');
  const isNext = (host: Element) =>
    here ? here.compareDocumentPosition(host) === FOLLOWING : host.getBoundingClientRect().top > 0;
  const next = marks.find(({ host }) => isNext(host)) ?? marks[0];
  if (!next) return;
  next.button.focus({ preventScroll: true });
  next.button.scrollIntoView({ block: 'center' });
  void peek(next);
}

import type { PaperRef } from '../../../paper';
import type { Container } from '../container';
import { countOwn } from '../post/isAboutOne';
import type { Measures } from '../slots/measure';

/** A container without what goes on with other papers behind its own paper's sections. */
export function withoutRest(container: Container, ref: PaperRef, measures: Measures): Container {
  const own = countOwn(container.body, ref, true, measures);
  return own > 0 ? { ...container, body: container.body.slice(0, own) } : container;
}

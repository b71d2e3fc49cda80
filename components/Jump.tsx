import type { SectionKind } from '../core/paper';
import { jumpTo } from '../core/paper/jump';
import { say } from './words/say';

type JumpProps = { readonly kind: SectionKind; readonly name: string };

/** Leads from a section of a summary to the like one of the paper as HTML, once a page has said where that stands. */
export function Jump({ kind, name }: JumpProps) {
  return (
    <a
      class="html jump"
      hidden
      href="https://arxiv.org/html/"
      data-at={jumpTo(kind)}
      aria-label={say('panel.jump', [name])}
      title={say('panel.jump', [name])}
    >
      {'\u00a0→'}
    </a>
  );
}

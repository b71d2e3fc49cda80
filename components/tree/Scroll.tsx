import type { ComponentChildren } from 'preact';
import { say } from '../words/say';

type Props = { readonly holds: 'table' | 'math' | 'code'; readonly children: ComponentChildren };

/** What may be wider than the text scrolls in a box of its own. */
export function Scroll({ holds, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without focus the keyboard could not scroll it
    <div class="scroll" role="group" aria-label={say(`block.${holds}`)} tabIndex={0}>
      {children}
    </div>
  );
}

import type { ComponentChildren } from 'preact';

/** What may be wider than the text scrolls in a box of its own. */
export function Scroll({ children }: { readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without focus the keyboard could not scroll it
    <div class="scroll" tabIndex={0}>
      {children}
    </div>
  );
}

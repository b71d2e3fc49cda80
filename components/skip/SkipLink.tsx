import { say } from '../words/say';

/** For the element that a page is for: the link leads here. */
export const CONTENT = { id: 'content' } as const;

/** Leads those who go by keys past what stands on every page; unseen until it has the focus. */
export function SkipLink() {
  return (
    <a class="skip" href={`#${CONTENT.id}`} onClick={skip}>
      {say('skipToContent')}
    </a>
  );
}

function skip(event: MouseEvent): void {
  // The address is the page's own: its hash names a chapter, its query a paper.
  event.preventDefault();
  const content = document.getElementById(CONTENT.id);
  if (!content) return;
  // Only as long: whoever presses somewhere in it later is not to give it the focus.
  content.tabIndex = -1;
  content.addEventListener('blur', () => content.removeAttribute('tabindex'), { once: true });
  content.focus();
}

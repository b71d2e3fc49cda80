import { say } from '../../words/say';

/** A press past the places to go, for whoever walks by key: it is seen once it has the focus, and gives that to what stands beside. */
export function SkipRail() {
  return (
    <button
      type="button"
      class="skip"
      onClick={({ currentTarget }) => {
        const beside = currentTarget.closest('nav')?.nextElementSibling;
        if (!(beside instanceof HTMLElement)) return;
        // Only a press leads there: Tab passes it, as it passes every part of a page that does nothing itself.
        if (!beside.hasAttribute('tabindex')) beside.tabIndex = -1;
        beside.focus();
      }}
    >
      {say('reader.rail.skip')}
    </button>
  );
}

import { readCard } from '../../core/cards';
import { ask } from '../../core/messages';
import { hearMarks } from '../../core/messages/marks';
import type { PaperId } from '../../core/paper';

let tellPanel = (_on: boolean) => {};

/** What hears whether its paper is bookmarked, as it is set elsewhere: the panel that came last, and none before it. */
export function hearElsewhere(hear: (on: boolean) => void): void {
  tellPanel = hear;
}

/** Has the panel of a page's one paper follow its bookmark, also where the reader leaves the page and comes back. */
export function followMark(paper: PaperId): void {
  hearMarks(({ [paper]: on }) => on === undefined || tellPanel(on));
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    // The browser has cleared the tab's icon, and what was pressed meanwhile was told to nobody.
    ask('shown', { paper, again: true }).catch(() => {});
    readCard(paper).then(
      ({ bookmarked }) => tellPanel(bookmarked),
      () => {},
    );
  });
}

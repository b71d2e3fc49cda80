import type { ComponentChildren, ComponentProps } from 'preact';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';
import type { PopupDay, PopupPaper } from '../state';
import { GroupLine } from './GroupLine';
import { PopupRow } from './row/PopupRow';
import { TabPaper } from './row/TabPaper';

type Props = {
  readonly day: PopupDay;
  readonly tab: PopupPaper | undefined;
  readonly row: (paper: PopupPaper) => ComponentProps<typeof PopupRow>;
  /** What stands above the rows. */
  readonly children: ComponentChildren;
};

/** All papers of a day, the one of the tab in front above the others. */
export function DayList({ day, tab, row, children }: Props) {
  return (
    <>
      {children}
      {tab && <TabPaper {...row(tab)} />}
      {day.groups.map((group) => (
        <section class="group" key={group.key} aria-label={group.title}>
          <GroupLine group={group} />
          <ol class="papers">
            {group.papers.map((paper) => (
              <li key={paper.paper}>
                <PopupRow {...row(paper)} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {day.skipped > 0 && (
        <p class="skipped">{say('popup.skipped', day.skipped, [formatCount(day.skipped)])}</p>
      )}
    </>
  );
}

import { isOwn } from '../../making/own/isOwn';
import { OwnLine } from '../../making/own/OwnLine';
import { type Address, formatAddress, searchOf, withPaper } from '../address';
import { Guarded } from '../Guarded';
import { hasMarks } from '../hasMarks';
import type { MakingActs, OwnActs } from '../making/acts';
import type { MakingSlice } from '../making/state';
import { Hits } from '../search/Hits';
import type { PaperSlice } from '../state';
import { Compared } from './compared/Compared';
import { Editor } from './own/Editor';
import { SummaryView } from './SummaryView';
import { PANEL, Tabs } from './Tabs';

type Props = {
  readonly address: Address;
  readonly shown: Extract<PaperSlice, { kind: 'shown' }>;
  /** Which of its summaries is shown, and beside another one? */
  readonly at: number;
  readonly comparing: boolean;
  readonly onTab: (at: number) => void;
  readonly onCompare: () => void;
  readonly slice: MakingSlice;
  readonly making: MakingActs;
  readonly own: OwnActs;
};

/** What digests say of a paper, or the reader's own summary while it is changed. */
export function Said({
  address,
  shown,
  at,
  comparing,
  onTab,
  onCompare,
  slice,
  making,
  own,
}: Props) {
  const { paper, marks, summaries, names } = shown;
  const current = summaries[at];
  if (!current) return null;
  const { entry } = current.summary;
  const { made } = entry;
  if (address.edit && isOwn(current)) return <Editor entry={entry} own={own} />;
  const others = summaries.filter((_, index) => index !== at);
  const versions = summaries.map(({ summary }) => summary.entry.version ?? 0);
  const canMake = slice.model && !slice.queue.some((each) => each.paper === paper);
  return (
    <>
      {summaries.length > 1 && (
        <Tabs
          summaries={summaries}
          names={names}
          at={at}
          comparing={comparing}
          onTab={onTab}
          onCompare={onCompare}
        />
      )}
      <Hits query={shown.found?.query} shown={`${at} ${comparing}`}>
        <div {...(summaries.length > 1 && PANEL)}>
          <Guarded key={`${at} ${comparing}`}>
            {comparing && others.length > 0 ? (
              <Compared current={current} others={others} names={names} />
            ) : (
              <SummaryView
                {...current}
                all={summaries.flatMap(({ summary, also }) => [summary, ...also])}
                names={names}
                kept={hasMarks(marks)}
                isAlone={summaries.length === 1}
                isSearched={searchOf(address) !== ''}
              />
            )}
          </Guarded>
        </div>
      </Hits>
      {made && !comparing && (
        <OwnLine
          entry={{ ...entry, made }}
          isOwn={isOwn(current)}
          newest={Math.max(...versions)}
          edit={{ href: formatAddress({ ...withPaper(address, paper), edit: true }) }}
          onAgain={canMake ? () => making.make([paper], made.text) : undefined}
          onRemove={() => own.remove(paper)}
        />
      )}
    </>
  );
}

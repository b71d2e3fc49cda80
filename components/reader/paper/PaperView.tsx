import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readSentences } from '../../../core/export/sentences';
import { AloudButton } from '../../aloud/AloudButton';
import { useKeys } from '../../keys/useKeys';
import { OutMenu } from '../../out/OutMenu';
import { describeFailure } from '../../words/failure';
import { languageOf } from '../../words/language';
import { nameSection } from '../../words/nameSection';
import { say } from '../../words/say';
import { type Address, formatAddress, withPaper } from '../address';
import { Guarded } from '../Guarded';
import { Message } from '../Message';
import { Hits } from '../search/Hits';
import type { PaperSlice, ReaderEvents } from '../state';
import { Actions } from './Actions';
import { Compared } from './Compared';
import { Near } from './Near';
import { Notes } from './Notes';
import { PaperLinks } from './PaperLinks';
import { SummaryView } from './SummaryView';
import { Tabs } from './Tabs';

export type PaperEvents = Pick<
  ReaderEvents,
  'onGo' | 'onBookmark' | 'onRead' | 'onCopy' | 'onOut' | 'onUndo' | 'onNote' | 'onTags' | 'onRetry'
>;
type Props = PaperEvents & { readonly address: Address; readonly paper: PaperSlice };

/** The right column: what is stored of one paper. */
export function PaperView({ address, paper, ...events }: Props) {
  switch (paper.kind) {
    case 'none':
      return <p class="hint">{say('reader.paper.choose')}</p>;
    case 'loading':
      return (
        <p class="hint" role="status">
          {say('reader.loading')}
        </p>
      );
    case 'failed':
      return (
        <Message title={say('reader.failed')} body={describeFailure(paper.code)}>
          <button type="button" onClick={events.onRetry}>
            {say('reader.retry')}
          </button>
        </Message>
      );
    case 'shown':
      return <Shown key={paper.paper} address={address} shown={paper} {...events} />;
  }
}

type ShownProps = PaperEvents & {
  readonly address: Address;
  readonly shown: Extract<PaperSlice, { kind: 'shown' }>;
};

function Shown({ address, shown, ...events }: ShownProps) {
  const { paper, marks, summaries, names, near } = shown;
  const [tab, setTab] = useState(shown.first);
  const [comparing, setComparing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const at = Math.min(tab, summaries.length - 1);
  const current = summaries[at];
  const others = summaries.filter((_, index) => index !== at);
  const places = summaries.flatMap(({ summary, also }) => [summary, ...also]);
  const title = current?.summary.entry.title;
  const beside = current?.beside;
  const to = (other: string | undefined) =>
    other === undefined ? undefined : formatAddress(withPaper(address, other));
  // Another paper is read from its top; on a narrow window the page itself scrolls.
  useLayoutEffect(() => {
    heading.current?.closest('.paper')?.scrollTo(0, 0);
    if (matchMedia('(max-width: 639px)').matches) scrollTo(0, 0);
  }, []);
  useEffect(() => {
    // Where the list is out of sight, what had the focus is so too.
    if (matchMedia('(max-width: 639px)').matches) heading.current?.focus();
  }, []);
  const known = summaries.length > 0;
  useKeys({
    b: () => (known || marks.bookmarked) && events.onBookmark([paper], !marks.bookmarked),
    e: () => known && events.onRead([paper], marks.state !== 'read'),
    o: () => open(`https://arxiv.org/abs/${paper}`, '_blank', 'noopener'),
    c: () => known && events.onCopy([paper], current?.summary),
    d: () => {
      if (others.length === 0) return false;
      setComparing(!comparing);
      return true;
    },
    n: () =>
      beside?.next === undefined ? false : events.onGo(withPaper(address, beside.next), true),
    p: () =>
      beside?.previous === undefined
        ? false
        : events.onGo(withPaper(address, beside.previous), true),
  });

  return (
    <>
      <Actions
        onBookmark={events.onBookmark}
        onRead={events.onRead}
        onCopy={() => events.onCopy([paper], current?.summary)}
        paper={paper}
        marks={marks}
        known={known}
        back={formatAddress(withPaper(address))}
        {...(current && { summary: current })}
        previous={to(beside?.previous)}
        next={to(beside?.next)}
      />
      <div class="inside">
        {title === undefined ? (
          <Message title={say('reader.unknown.title')} body={say('reader.unknown.body')} />
        ) : (
          <h1 ref={heading} tabIndex={-1} lang={languageOf(title)}>
            {title}
          </h1>
        )}
        <PaperLinks paper={paper} ai={current?.summary.digest.ai === true} />
        {current && (
          <p class="more">
            <OutMenu onOut={(format) => events.onOut(format, [paper])} />
            <AloudButton sentences={() => readSentences(current.summary.entry, nameSection)} />
          </p>
        )}
        {summaries.length > 1 && (
          <Tabs
            summaries={summaries}
            names={names}
            at={at}
            comparing={comparing}
            onTab={setTab}
            onCompare={() => setComparing(!comparing)}
          />
        )}
        <Hits query={address.query} shown={`${at} ${comparing}`}>
          <Guarded key={`${at} ${comparing}`}>
            {current && comparing && others.length > 0 ? (
              <Compared current={current} others={others} names={names} />
            ) : (
              current && (
                <SummaryView
                  {...current}
                  all={places}
                  names={names}
                  bookmarked={marks.bookmarked}
                  isAlone={summaries.length === 1}
                />
              )
            )}
          </Guarded>
        </Hits>
        <div class="below">
          {(marks.bookmarked || marks.note !== '' || marks.tags.length > 0) && (
            <Notes paper={paper} marks={marks} onNote={events.onNote} onTags={events.onTags} />
          )}
          <Near near={near} address={address} />
        </div>
      </div>
    </>
  );
}

import { useRef, useState } from 'preact/hooks';
import { readSentences } from '../../../core/export/sentences';
import { parseId } from '../../../core/paper';
import type { DigestName } from '../../../core/store';
import { AloudButton } from '../../aloud/AloudButton';
import { JoinedText } from '../../joined/JoinedText';
import { Came } from '../../making/own/Came';
import { isOwn } from '../../making/own/isOwn';
import { MakingCard } from '../../making/own/MakingCard';
import { OwnOffer } from '../../making/own/OwnOffer';
import { useHeldAt } from '../../making/own/useNextFocus';
import { OutMenu } from '../../out/OutMenu';
import { EditedLine } from '../../standing/EditedLine';
import { languageOf } from '../../words/language';
import { nameSection } from '../../words/nameSection';
import { say } from '../../words/say';
import { type Address, formatAddress, withPaper } from '../address';
import { hasMarks } from '../hasMarks';
import { MessageView } from '../MessageView';
import type { MakingSlice } from '../making/state';
import type { PaperSlice } from '../state';
import { useComparing } from './compared/useComparing';
import { findPlace } from './findPlace';
import { Near } from './Near';
import { NotesView } from './notes/NotesView';
import { PaperActions } from './PaperActions';
import { PaperLinks } from './PaperLinks';
import type { PaperEvents } from './PaperView';
import { Said } from './Said';
import { useFromTop } from './useFromTop';
import { usePaperKeys } from './usePaperKeys';

type Props = PaperEvents & {
  readonly address: Address;
  readonly shown: Extract<PaperSlice, { kind: 'shown' }>;
  readonly slice: MakingSlice;
};

/** A paper that is stored, or that no digest covers: what it is, what its digests say, and what the reader wrote to it. */
export function ShownPaper({ address, shown, slice, ...events }: Props) {
  const { paper, marks, elsewhere, tag, summaries, near } = shown;
  // Summaries may come and go while one is read, and a search finds another by and by.
  const [first] = useState(summaries[shown.first]?.summary.digest);
  const [picked, setPicked] = useState<DigestName>();
  // Nothing is taken away under the hands of who empties it.
  const noted = useRef(false);
  noted.current ||= hasMarks(marks) || tag !== undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  const own = summaries.findIndex(isOwn);
  const found =
    [picked, shown.found?.digest, first]
      .map((name) => findPlace(summaries, name))
      .find((place) => place >= 0) ?? shown.first;
  // Only a summary of the reader's own can be changed.
  const at = address.edit && own >= 0 ? own : found;
  const current = summaries[at];
  const { comparing, isAlike, compare } = useComparing(current, summaries.length - 1);
  const progress = slice.queue.find((each) => each.paper === paper);
  useHeldAt(heading);
  const [title, beside] = [current?.summary.entry.title, current?.beside];
  const to = (other: string | undefined) =>
    other === undefined ? undefined : formatAddress(withPaper(address, other));
  useFromTop(heading);
  const known = summaries.length > 0;
  const bookmark = () => events.onBookmark([paper], !marks.bookmarked, current?.summary);
  usePaperKeys({ heading, address, marks, known, compare, bookmark, paper, current, ...events });

  return (
    <>
      <PaperActions
        onBookmark={bookmark}
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
          <>
            <MessageView title={say('reader.unknown.title')} body={say('reader.unknown.body')} />
            {slice.model && !progress && parseId(paper) && (
              <OwnOffer model={slice.model} onMake={() => events.making.make([paper])} />
            )}
          </>
        ) : (
          <h1 ref={heading} tabIndex={-1} lang={languageOf(title)}>
            <JoinedText text={title} />
          </h1>
        )}
        <PaperLinks paper={paper} summary={current?.summary} />
        {current && (
          <p class="more">
            <OutMenu
              onOut={(format, withNotes) =>
                events.onOut(format, [paper], withNotes, current.summary)
              }
              noted={marks.note !== ''}
              own={current.summary.digest.source === 'made'}
            />
            <AloudButton sentences={() => readSentences(current.summary.entry, nameSection)} />
          </p>
        )}
        <p class="alike" role="status">
          {isAlike && say('reader.paper.alike')}
        </p>
        <Came isThere={slice.kept.some((each) => each.paper === paper)} />
        {progress && <EditedLine progress={progress} before={summaries[own]?.summary.entry.made} />}
        {progress && <MakingCard progress={progress} acts={events.making} />}
        <Said
          address={address}
          shown={shown}
          at={at}
          comparing={comparing}
          onTab={(to) => setPicked(summaries[to]?.summary.digest)}
          onCompare={compare}
          slice={slice}
          making={events.making}
          own={events.own}
        />
        <div class="below">
          {noted.current && <NotesView {...events} {...{ paper, marks, elsewhere, tag }} />}
          <Near near={near} address={address} />
        </div>
      </div>
    </>
  );
}

import { useRef } from 'preact/hooks';
import { JoinedText } from '../joined/JoinedText';
import { useHeldAt } from '../making/own/useNextFocus';
import { languageOf } from '../words/language';
import { say } from '../words/say';
import { NoteView } from './NoteView';
import { PanelActions } from './PanelActions';
import { PanelLinks } from './PanelLinks';
import { PanelSummaryView } from './PanelSummaryView';
import { PanelTabs } from './PanelTabs';
import { PlaceBar } from './PlaceBar';
import type { PanelMaking, PanelPaper, SidePanelEvents } from './state';
import { Uncovered } from './Uncovered';

type Props = PanelPaper & SidePanelEvents & { readonly making: PanelMaking | undefined };

/** One paper: what it is, one of its summaries, its neighbours in that digest, and what can be done with it. */
export function PanelPaperView(props: Props) {
  const { paper, version, isTabs, summaries, shown, names, making, ...rest } = props;
  const { bookmarked, note, tags, onPick, onShow, onBack, onOpen } = rest;
  const isNoted = note !== '' || tags.length > 0;
  const own = summaries[shown];
  const title = own?.summary.entry.title ?? making?.progress?.text?.title;
  const heading = useRef<HTMLHeadingElement>(null);
  useHeldAt(heading);
  return (
    <>
      <header>
        {!isTabs && (
          <button type="button" class="back" onClick={onBack}>
            {say('sidepanel.back')}
          </button>
        )}
        {title && (
          <h1 ref={heading} tabIndex={-1} lang={languageOf(title)}>
            <JoinedText text={title} />
          </h1>
        )}
        <p class="meta">
          <span class="id">{version === undefined ? paper : `${paper} · v${version}`}</span>
          <PanelLinks paper={paper} onOpen={onOpen} />
          {own?.summary.digest.ai && <span class="chip">{say('panel.ai')}</span>}
        </p>
        {own && <PanelTabs {...{ summaries, shown, names, onPick }} />}
      </header>
      {own ? (
        <>
          <h2 class="unseen">
            {say(own.summary.digest.language ? 'panel.titleOther' : 'panel.title')}
          </h2>
          <PanelSummaryView {...own} kept={bookmarked || isNoted} making={making} />
          <NoteView note={note} tags={tags} />
          <footer>
            <PlaceBar {...own} onShow={onShow} />
            <PanelActions summary={own.summary} names={names} {...rest} />
          </footer>
        </>
      ) : (
        <Uncovered making={making} inPrivate={rest.inPrivate} />
      )}
    </>
  );
}

import { JoinedText } from '../JoinedText';
import { languageOf } from '../words/language';
import { say } from '../words/say';
import { PanelActions } from './PanelActions';
import { PanelTabs } from './PanelTabs';
import { PaperLinks } from './PaperLinks';
import { PlaceBar } from './PlaceBar';
import { SummaryView } from './SummaryView';
import type { PanelPaper, SidePanelEvents } from './state';

type Props = PanelPaper & SidePanelEvents;

/** One paper: what it is, one of its summaries, its neighbours in that digest, and what can be done with it. */
export function PaperView({ paper, version, isTabs, summaries, shown, names, ...rest }: Props) {
  const { bookmarked, noted, onPick, onShow, onBack, onOpen } = rest;
  const own = summaries[shown];
  const title = own?.summary.entry.title;
  return (
    <>
      <header>
        {!isTabs && (
          <button type="button" class="back" onClick={onBack}>
            {say('sidepanel.back')}
          </button>
        )}
        {title !== undefined && (
          <h1 lang={languageOf(title)}>
            <JoinedText text={title} />
          </h1>
        )}
        <p class="meta">
          <span class="id">{version === undefined ? paper : `${paper} · v${version}`}</span>
          <PaperLinks paper={paper} onOpen={onOpen} />
          {own?.summary.digest.ai && <span class="chip">{say('panel.ai')}</span>}
        </p>
        {own && <PanelTabs {...{ summaries, shown, names, onPick }} />}
      </header>
      {own ? (
        <>
          <h2 class="unseen">
            {say(own.summary.digest.language ? 'panel.titleOther' : 'panel.title')}
          </h2>
          <SummaryView {...own} kept={bookmarked || noted} />
          <footer>
            <PlaceBar {...own} onShow={onShow} />
            <PanelActions summary={own.summary} {...rest} />
          </footer>
        </>
      ) : (
        <section class="message" role="status">
          <h1>{say('sidepanel.noSummary.title')}</h1>
          <p>{say('sidepanel.noSummary.body')}</p>
        </section>
      )}
    </>
  );
}

import type { ComponentType } from 'preact';
import { useRef } from 'preact/hooks';
import { useKeys } from '../keys/useKeys';
import { CONTENT, SkipLink } from '../skip/SkipLink';
import type { TermsAsked, TermsEvents } from '../terms/state';
import { say } from '../words/say';
import { withPaper } from './address';
import { CatchUp } from './catchUp/CatchUp';
import type { ReaderEvents } from './events';
import { ListView } from './list/ListView';
import { MakingView } from './making/MakingView';
import { NoticeBar } from './NoticeBar';
import { PaperView } from './paper/PaperView';
import { Rail } from './rail/Rail';
import type { ReaderState } from './state';

/** Glossary and trends, which collect what they show once they are opened. */
export type TermsView = ComponentType<
  Pick<TermsEvents, 'onAsk' | 'onPaper'> & { readonly asked: TermsAsked }
>;

type ShownProps = ReaderEvents & {
  readonly state: Extract<ReaderState, { kind: 'shown' }>;
  readonly onKeys: () => void;
  readonly terms: TermsView;
};

/** Where one can go, and beside it what the address asks for. */
export function Shown({ state, onKeys, terms: Terms, ...events }: ShownProps) {
  const { address, rail, list, paper, catchUp, making, notice } = state;
  const isAway = address.view === 'catchup';
  const isOpen = address.paper !== undefined;
  const terming = useRef<HTMLElement>(null);
  useKeys({
    z: () => (notice && !isAway ? events.onUndo() : false),
    // In the list it is that of the search.
    '/': () => {
      const field = terming.current?.querySelector<HTMLInputElement>('[type=search]');
      field?.focus();
      field?.select();
      return field != null;
    },
    Escape: () => {
      if (isAway || address.paper === undefined) return false;
      events.onGo(withPaper(address));
      return true;
    },
  });
  if (isAway) {
    const failure = notice?.kind === 'failed' ? notice.code : undefined;
    const shown = { catchUp, paper, failure, onKeys };
    return <CatchUp {...shown} {...events} />;
  }
  if (address.view === 'terms')
    return (
      <>
        <SkipLink />
        <Rail address={address} rail={rail} making={making} />
        <main ref={terming} class="terming" {...CONTENT}>
          <Terms
            asked={address}
            onAsk={(asked, replace) => events.onGo({ view: 'terms', ...asked }, replace)}
            onPaper={(found) => events.onGo({ paper: found })}
          />
        </main>
      </>
    );
  const bar = <NoticeBar notice={notice} onUndo={events.onUndo} />;
  if (address.view === 'making')
    return (
      <>
        <SkipLink />
        <Rail address={address} rail={rail} making={making} />
        <main class="queueing" {...CONTENT}>
          <MakingView making={making} acts={events.making} />
        </main>
        {bar}
      </>
    );
  return (
    <>
      <SkipLink />
      <Rail address={address} rail={rail} making={making} />
      <ListView
        address={address}
        list={list}
        sources={rail.sources}
        now={rail.now}
        shown={paper.kind === 'shown' && paper.summaries.length > 0 ? paper.paper : undefined}
        isContent={!isOpen}
        onKeys={onKeys}
        {...events}
      />
      <main class="paper" aria-label={say('reader.paper.name')} {...(isOpen && CONTENT)}>
        {/* Where nothing is stored the list says what to do, and there is nothing to choose. */}
        {(list.kind !== 'empty' || paper.kind !== 'none') && (
          <PaperView address={address} paper={paper} slice={making} {...events} />
        )}
      </main>
      {bar}
    </>
  );
}

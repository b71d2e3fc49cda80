import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { type Access, type AccessEvents, AccessNotice } from '../AccessNotice';
import { KeysDialog } from '../keys/KeysDialog';
import { useKeys } from '../keys/useKeys';
import type { TermsAsked, TermsEvents } from '../terms/state';
import { describeFailure } from '../words/failure';
import { say } from '../words/say';
import { parseAddress, withPaper } from './address';
import { CatchUp } from './catchUp/CatchUp';
import type { ReaderEvents } from './events';
import { keyRows } from './keyRows';
import { List } from './list/List';
import { Message } from './Message';
import { MakingView } from './making/MakingView';
import { NoticeBar } from './NoticeBar';
import { PaperView } from './paper/PaperView';
import { Rail } from './rail/Rail';
import type { ReaderState } from './state';

type Props = ReaderEvents & {
  readonly state: ReaderState;
  /** Glossary and trends, which collect what they show once they are opened. */
  readonly terms: ComponentType<
    Pick<TermsEvents, 'onAsk' | 'onPaper'> & { readonly asked: TermsAsked }
  >;
  /** Whether arXiv is withheld, where that is known. */
  readonly access?: AccessEvents & { readonly access: Access };
};

/** The library: where one can go, what there is, and one paper; or what is to be caught up with. */
export function Reader({ state, access, ...events }: Props) {
  const [keys, setKeys] = useState(false);
  useKeys({ '?': () => setKeys(true) });
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    const href = link?.getAttribute('href');
    // A new tab, a new window, a download: the browser knows these better.
    const isPlain =
      event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!href?.startsWith('?') || !isPlain || event.defaultPrevented) return;
    event.preventDefault();
    events.onGo(parseAddress(href));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears links, which are pressed by any means
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link that is pressed by a key is clicked
    <div class={`yoyak reader ${classOf(state)}`} onClick={follow}>
      {access && <AccessNotice {...access} />}
      <Content state={state} onKeys={() => setKeys(true)} {...events} />
      {keys && <KeysDialog rows={keyRows(state)} onClose={() => setKeys(false)} />}
    </div>
  );
}

function classOf(state: ReaderState): string {
  if (state.kind !== 'shown') return 'waiting';
  if (state.address.view === 'catchup') return 'away';
  return state.address.paper === undefined ? 'browsing' : 'reading';
}

function Content({
  state,
  onKeys,
  ...events
}: Omit<Props, 'access'> & { readonly onKeys: () => void }) {
  switch (state.kind) {
    case 'loading':
      return (
        <main>
          <p class="hint" role="status">
            {say('reader.loading')}
          </p>
        </main>
      );
    case 'failed':
      return (
        <main>
          <Message title={say('reader.failed')} body={describeFailure(state.code)}>
            <button type="button" onClick={events.onRetry}>
              {say('reader.retry')}
            </button>
          </Message>
        </main>
      );
    case 'shown':
      return <Shown state={state} onKeys={onKeys} {...events} />;
  }
}

type ShownProps = ReaderEvents & {
  readonly state: Extract<ReaderState, { kind: 'shown' }>;
  readonly onKeys: () => void;
  readonly terms: Props['terms'];
};

function Shown({ state, onKeys, terms: Terms, ...events }: ShownProps) {
  const { address, rail, list, paper, catchUp, making, notice } = state;
  const isAway = address.view === 'catchup';
  useKeys({
    z: () => (notice && !isAway ? events.onUndo() : false),
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
        <Rail address={address} rail={rail} making={making} />
        <main class="terming">
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
        <Rail address={address} rail={rail} making={making} />
        <main class="queueing">
          <MakingView making={making} acts={events.making} />
        </main>
        {bar}
      </>
    );
  return (
    <>
      <Rail address={address} rail={rail} making={making} />
      <List
        address={address}
        list={list}
        sources={rail.sources}
        now={rail.now}
        shown={paper.kind === 'shown' && paper.summaries.length > 0 ? paper.paper : undefined}
        onKeys={onKeys}
        {...events}
      />
      <main class="paper" aria-label={say('reader.paper.name')}>
        <PaperView address={address} paper={paper} slice={making} {...events} />
      </main>
      {bar}
    </>
  );
}

import { useState } from 'preact/hooks';
import { type Access, type AccessEvents, AccessNotice } from '../AccessNotice';
import { KeysDialog } from '../keys/KeysDialog';
import { useKeys } from '../keys/useKeys';
import { describeFailure } from '../words/failure';
import { say } from '../words/say';
import { parseAddress } from './address';
import type { ReaderEvents } from './events';
import { MessageView } from './MessageView';
import { readerKeyRows } from './readerKeyRows';
import { Shown, type TermsView } from './Shown';
import type { ReaderState } from './state';

type Props = ReaderEvents & {
  readonly state: ReaderState;
  readonly terms: TermsView;
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
      {keys && <KeysDialog rows={readerKeyRows(state)} onClose={() => setKeys(false)} />}
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
          <MessageView title={say('reader.failed')} body={describeFailure(state.code)}>
            <button type="button" onClick={events.onRetry}>
              {say('reader.retry')}
            </button>
          </MessageView>
        </main>
      );
    case 'shown':
      return <Shown state={state} onKeys={onKeys} {...events} />;
  }
}

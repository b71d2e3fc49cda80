import { addressOf } from '../../core/paper/addressOf';
import type { PageKey } from '../keys/PageKeys';
import { say } from '../words/say';
import type { SidePanelEvents, SidePanelState } from './state';

/** The panel's keys for what it shows, in the reader's language; none where no summary is shown. */
export function toKeys(state: SidePanelState, events: SidePanelEvents): readonly PageKey[] {
  const own = state.kind === 'paper' ? state.summaries[state.shown] : undefined;
  if (state.kind !== 'paper' || !own) return [];
  const { paper, bookmarked, read, inPrivate } = state;
  const step = (key: string) => {
    const to = key === 'n' ? own.next : own.previous;
    if (to) events.onShow(to.paper);
  };
  return [
    ...(inPrivate
      ? []
      : [{ keys: ['e'], does: say('popup.keys.read'), act: () => events.onRead(!read) }]),
    { keys: ['b'], does: say('popup.keys.bookmark'), act: () => events.onBookmark(!bookmarked) },
    {
      keys: ['o'],
      does: say('popup.keys.visit'),
      act: () => events.onOpen(addressOf(paper)),
    },
    { keys: ['n', 'p'], does: say('reader.keys.beside'), act: step },
  ];
}

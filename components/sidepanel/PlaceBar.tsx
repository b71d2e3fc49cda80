import type { Neighbour } from '../../core/paper';
import { languageOf } from '../words/language';
import { say } from '../words/say';
import type { PanelSummary, SidePanelEvents } from './state';

type Props = Pick<PanelSummary, 'summary' | 'previous' | 'next'> & Pick<SidePanelEvents, 'onShow'>;

/** Where the paper stands in its digest, and the ones beside it by name; of one that stands alone nothing. */
export function PlaceBar({ summary: { rank, of }, previous, next, onShow }: Props) {
  const step = (way: 'previous' | 'next', to: Neighbour) => (
    <button type="button" class={way} onClick={() => onShow(to.paper)} lang={languageOf(to.title)}>
      {say(`sidepanel.${way}`, [to.title])}
    </button>
  );
  if (of === 1) return null;
  return (
    <div class="places">
      {of !== undefined && <span>{say('sidepanel.place', [String(of), String(rank)])}</span>}
      {previous && step('previous', previous)}
      {next && step('next', next)}
    </div>
  );
}

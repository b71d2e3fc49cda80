import { type ComponentProps, render } from 'preact';
import { Popup } from '../../../components/popup/Popup';
import type { PopupState } from '../../../components/popup/state';
import { copyNodes, type DrawnNode } from '../../lastShown/nodes';

/** The popup as it opens, with nothing unfolded, typed or told. */
export function drawAtRest(state: PopupState, today: string): readonly (DrawnNode | string)[] {
  const aside = document.createElement('div');
  render(<Popup {...atRest} state={state} today={today} />, aside);
  const page = copyNodes(aside);
  render(null, aside);
  return page;
}

const ignore = () => undefined;
const atRest: Omit<ComponentProps<typeof Popup>, 'state' | 'today'> = {
  access: 'granted',
  listDays: () => [],
  onAllowAccess: ignore,
  onBookmark: ignore,
  onCatchUp: ignore,
  onGo: ignore,
  onHold: ignore,
  onNews: ignore,
  onOptions: ignore,
  onRead: ignore,
  onReader: ignore,
  onRetry: ignore,
  onSearch: ignore,
  onSearchAll: ignore,
  onSeen: ignore,
  onSkip: ignore,
  onStop: ignore,
  onVisit: ignore,
};

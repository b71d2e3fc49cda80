import { drawFrame } from '../../components/frame/drawFrame';
import { putRules } from '../../components/frame/putRules';
import type { PaperId } from '../../core/paper';
import { hearArrows } from './hearArrows';
import { hearPresses } from './hearPresses';
import { type PanelState, showState } from './showState';

export type PanelHandle = {
  readonly host: HTMLElement;
  readonly update: (change: Partial<PanelState>) => void;
};

/**
 * The panel of a paper as its frame says, dressed by the style sheet `css` and not yet in the page. Throws where that is not
 * the whole frame of this paper.
 */
export function createPanel(
  paper: PaperId,
  frame: unknown,
  {
    css,
    first,
  }: { readonly css: string; readonly first: PanelState & { readonly place?: unknown } },
): PanelHandle {
  const draw = (one: unknown) => drawPanel(paper, one);
  let panel = draw(frame);
  let state: PanelState = first;
  const update = (change: Partial<PanelState>) => {
    state = { ...state, ...change };
    showState(panel, state);
  };
  const replace = (next: HTMLElement) => {
    panel.replaceWith(next);
    panel = next;
    update({});
  };

  const host = document.createElement('yoyak-panel');
  host.lang = 'ko';
  host.dataset.place = first.place as string;
  const style = document.createElement('style');
  style.textContent = css;
  // A root of its own: Dark Reader adds sheets beside it.
  const root = document.createElement('div');
  root.className = 'frame';
  root.append(panel);
  host.attachShadow({ mode: 'open' }).append(style, root);
  update({});
  hearArrows(root);
  hearPresses(root, { paper, panel: () => panel, state: () => state, update, draw, replace });
  return { host, update };
}

function drawPanel(paper: PaperId, frame: unknown): HTMLElement {
  const panel = drawFrame(frame);
  if (!(panel instanceof HTMLElement) || panel.dataset.paper !== paper)
    throw new Error(`no panel of ${paper}`);
  putRules(panel);
  return panel;
}

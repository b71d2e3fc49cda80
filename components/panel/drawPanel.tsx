import type { Draw } from '../../core/cards/look';
import { toFrame } from '../frame/toFrame';
import { FiguresLine } from './foot/FiguresLine';
import { markPanel } from './markPanel';
import { Panel } from './Panel';
import { drawShared } from './shared';

/** A card's panel as a frame, with its figures marked. */
export const drawPanel: Draw = (card, names, shown) => {
  const drawn = drawShared();
  const line = drawn.get(FiguresLine) ?? toFrame(<FiguresLine />);
  return markPanel(toFrame(<Panel {...{ card, names, shown }} />, drawn), line);
};

import type { Frame } from '../../core/frame';
import { toFrame } from '../frame/toFrame';
import { LED_HEADINGS } from '../LedHeadings';
import { language } from '../words/language';
import { FiguresLine } from './foot/FiguresLine';
import { HtmlLink } from './foot/HtmlLink';
import { Actions } from './head/Actions';
import { Title, Withdrawn } from './head/titles';
import { PanelNotice } from './PanelNotice';
import { Rules } from './Rules';

/** What stands in every panel and says the same in each. */
const parts = [
  Actions,
  PanelNotice,
  Rules,
  FiguresLine,
  HtmlLink,
  Title,
  Withdrawn,
  ...Object.values(LED_HEADINGS),
] as const;

/** They as frames, by the language that they are in. */
const shared = new Map<string, ReadonlyMap<(typeof parts)[number], Frame>>();

/** Each of them is drawn once, and is the very same frame in every panel. */
export function drawShared(): ReadonlyMap<(typeof parts)[number], Frame> {
  const known = shared.get(language());
  if (known) return known;
  const drawn = new Map(parts.map((Part) => [Part, toFrame(<Part />)]));
  shared.set(language(), drawn);
  return drawn;
}

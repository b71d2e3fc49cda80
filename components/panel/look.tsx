import type { Look } from '../../core/cards/look';
import type { Frame } from '../../core/frame';
import { toFrame } from '../frame/toFrame';
import { LED_HEADINGS } from '../LedHeadings';
import { language } from '../words/language';
import { Actions } from './Actions';
import { FiguresLine } from './foot/FiguresLine';
import { HtmlLink } from './foot/HtmlLink';
import { markPanel } from './markPanel';
import { Notice } from './Notice';
import { Panel } from './Panel';
import { Rules } from './Rules';
import { Title, Withdrawn } from './titles';

/** What stands in every panel and says the same in each. */
const parts = [
  Actions,
  Notice,
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
function drawShared(): ReadonlyMap<(typeof parts)[number], Frame> {
  const known = shared.get(language());
  if (known) return known;
  const drawn = new Map(parts.map((Part) => [Part, toFrame(<Part />)]));
  shared.set(language(), drawn);
  return drawn;
}

/** Cards look like the panel. */
export const panelLook: Omit<Look, 'prepare'> = {
  language,
  shared: () => [...drawShared().values()],
  draw: (card, names, shown) => {
    const drawn = drawShared();
    const line = drawn.get(FiguresLine) ?? toFrame(<FiguresLine />);
    return markPanel(toFrame(<Panel {...{ card, names, shown }} />, drawn), line);
  },
};

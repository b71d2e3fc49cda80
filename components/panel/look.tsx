import type { Look } from '../../core/cards/look';
import { toFrame } from '../frame/toFrame';
import { language } from '../words/language';
import { Panel } from './Panel';

/** Cards look like the panel. */
export const panelLook: Look = {
  language,
  draw: (card, names, shown) => toFrame(<Panel {...{ card, names, shown }} />),
};

import type { Look } from '../../core/cards/look';
import { toFrame } from '../frame/toFrame';
import { language } from '../words/language';
import { Actions } from './Actions';
import { Notice } from './Notice';
import { Panel } from './Panel';

/** Cards look like the panel. */
export const panelLook: Omit<Look, 'prepare'> = {
  language,
  shared: () => [toFrame(<Actions />), toFrame(<Notice />)],
  draw: (card, names, shown) => toFrame(<Panel {...{ card, names, shown }} />),
};

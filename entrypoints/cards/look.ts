import { panelLook } from '../../components/panel/look';
import type { Look } from '../../core/cards/look';
import { speakAsSet } from '../settings/speakAsSet';

/** How cards look, in the reader's language. */
export const cardLook: Look = { ...panelLook, prepare: speakAsSet };

import type { Look } from '../../core/cards/look';
import { language } from '../words/language';
import { drawShared } from './shared';

/** Cards look like the panel. */
export const panelLook: Omit<Look, 'prepare'> = {
  language,
  shared: () => [...drawShared().values()],
  open: async () => (await import('./drawPanel')).drawPanel,
};

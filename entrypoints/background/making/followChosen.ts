import type { Maker } from '../../../core/making/maker';
import { readModel } from '../../../core/store/models';
import { setMenus } from '../toolbar/menus';
import { offerPages } from './offerPages';

/** Has pages and menus offer what the model that is chosen now makes; where none is, what is being made ends. */
export async function followChosen(maker: Pick<Maker, 'stop'>): Promise<undefined> {
  if (!(await readModel())) await maker.stop();
  await Promise.all([offerPages(), setMenus()]);
  return undefined;
}

import browser from 'webextension-polyfill';
import { toFrame } from '../../../components/frame/toFrame';
import { ListOffer } from '../../../components/making/ListOffer';
import listCss from '../../../components/making/listOffer.css?inline';
import css from '../../../components/making/making.css?inline';
import { OfferLine } from '../../../components/making/OfferLine';
import { writeOffer } from '../../../core/cards/offer';
import { readModel } from '../../../core/store/models';
import { speakAsSet } from '../../settings/speakAsSet';
import { findPages } from './findPages';

/** The scripts that offer summaries, by the pages in which they run; no page has one while no model is chosen. */
const SCRIPTS = [
  { id: 'making', path: '/abs/', runAt: 'document_start' },
  { id: 'listMaking', path: '/list/', runAt: 'document_end' },
] as const;

let turn: Promise<void> = Promise.resolve();

/** Has pages offer summaries by the chosen model, in the reader's words, or nothing: one time after the other. */
export function offerPages(): Promise<void> {
  turn = turn.then(offer, offer);
  return turn;
}

async function offer(): Promise<void> {
  const model = await readModel();
  await speakAsSet();
  await writeOffer(
    model && { frame: toFrame(<OfferLine model={model} />), css },
    model && { frame: toFrame(<ListOffer model={model} />), css: listCss },
  );
  const { scripting } = browser;
  const ids = SCRIPTS.map(({ id }) => id as string);
  const there = await scripting.getRegisteredContentScripts({ ids });
  for (const { id, path, runAt } of SCRIPTS) {
    const isThere = there.some((each) => each.id === id);
    if (isThere === (model !== undefined)) continue;
    const matches = findPages(path);
    if (isThere) await scripting.unregisterContentScripts({ ids: [id] });
    else if (matches)
      await scripting.registerContentScripts([{ id, matches, js: [`${id}.js`], runAt }]);
  }
}

import browser from 'webextension-polyfill';
import { toFrame } from '../../../components/frame/toFrame';
import css from '../../../components/making/making.css?inline';
import { OfferLine } from '../../../components/making/OfferLine';
import { writeOffer } from '../../../core/cards/offer';
import { readModel } from '../../../core/store/models';
import { speakAsSet } from '../../settings/speakAsSet';

/** What the script in abstract pages is called; no page has it while no model is chosen. */
const ID = 'making';

let turn: Promise<void> = Promise.resolve();

/** Has abstract pages offer summaries by the chosen model, in the reader's words, or nothing: one time after the other. */
export function offerPages(): Promise<void> {
  turn = turn.then(offer, offer);
  return turn;
}

async function offer(): Promise<void> {
  const model = await readModel();
  await speakAsSet();
  await writeOffer(model && { frame: toFrame(<OfferLine model={model} />), css });
  const { scripting } = browser;
  const isThere = (await scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (isThere === (model !== undefined)) return;
  if (isThere) return scripting.unregisterContentScripts({ ids: [ID] });
  const matches = abstractPages();
  if (matches)
    await scripting.registerContentScripts([
      { id: ID, matches, js: ['making.js'], runAt: 'document_start' },
    ]);
}

/** The addresses of abstract pages, as the manifest has them. */
function abstractPages(): string[] | undefined {
  const { content_scripts: own = [] } = browser.runtime.getManifest();
  return own
    .map(({ matches }) => matches)
    .find((each) => each.some((page) => page.includes('/abs/')));
}

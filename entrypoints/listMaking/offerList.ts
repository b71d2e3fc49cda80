import browser from 'webextension-polyfill';
import { ask } from '../../core/messages';
import { createOffer } from './createOffer';
import { type Bare, findBare } from './findBare';

type Offer = ReturnType<typeof createOffer>;

/** Offers to have a list's papers without a summary summarised, as long as there are any. */
export async function offerList(): Promise<void> {
  const bare = await findBare();
  if (!bare) return;
  const offer = createOffer(bare);
  let { papers } = bare;
  offer.part.addEventListener('click', ({ target, isTrusted }) => {
    const button = isTrusted && target instanceof Element && target.closest('button');
    if (!button) return;
    if (button.matches('.see')) ask('showMakings', {}).catch(tell);
    else if (button.ariaBusy !== 'true') void press(offer, papers);
  });
  offer.count(papers.length);
  offer.stand();
  const look = async () => {
    papers = (await findBare())?.papers ?? [];
    offer.count(papers.length);
  };
  // What has been summarised, here or elsewhere, is offered no more.
  browser.storage.onChanged.addListener(() => void look().catch(tell));
}

/** Asks for as many as may be asked for at once, and says what happens next. */
async function press({ find, most }: Offer, papers: Bare['papers']): Promise<void> {
  const [button, status, see] = [find('.make'), find('[role=status]'), find('.see')];
  if (!button || !status || !see) return;
  button.ariaBusy = 'true';
  try {
    await ask('makeListed', { papers: papers.slice(0, most) });
    status.textContent = status.dataset.asked ?? '';
    see.hidden = false;
  } catch (error) {
    tell(error);
    const { code } = error as { code?: string };
    status.textContent = status.dataset[code === 'too-many' ? 'tooMany' : 'failed'] ?? '';
  }
  button.ariaBusy = null;
}

function tell(error: unknown): void {
  console.debug('[Yoyak]', error);
}

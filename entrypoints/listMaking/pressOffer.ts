import { ask } from '../../core/messages';
import type { createOffer } from './createOffer';
import type { Bare } from './findBare';
import { hideMake } from './hideMake';

type Offer = ReturnType<typeof createOffer>;

/** Asks for as many as may be asked for at once, and says what happens next. */
export async function pressOffer({ find, most }: Offer, papers: Bare['papers']): Promise<void> {
  const [button, status, see] = [find('.make'), find('[role=status]'), find('.see')];
  if (!button || !status || !see) return;
  button.ariaBusy = 'true';
  try {
    await ask('makeListed', { papers: papers.slice(0, most) });
    status.textContent = status.dataset.asked ?? '';
    see.hidden = false;
  } catch (error) {
    tellDevelopers(error);
    const { code = '' } = error as { code?: string };
    const name = code.replace(/-./g, ([, letter = '']) => letter.toUpperCase());
    status.textContent = status.dataset[name] ?? status.dataset.failed ?? '';
    // Without a model nothing is offered any more.
    hideMake(find, code === 'model-unset');
  }
  button.ariaBusy = null;
}

/** For developers. */
export function tellDevelopers(error: unknown): void {
  console.debug('[Yoyak]', error);
}

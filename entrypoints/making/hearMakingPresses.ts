import { ask } from '../../core/messages';
import type { SectionName } from '../../core/model';
import type { PaperId } from '../../core/paper';
import { isFreeKey } from '../page/isFreeKey';
import type { PageMaking } from './createMaking';
import { sayFailure } from './sayFailure';

/** Does what the buttons say; what is no press of the reader's does nothing. */
export function hearMakingPresses(root: HTMLElement, paper: PaperId, making: PageMaking): void {
  const presses: Readonly<Record<string, (button: HTMLElement) => unknown>> = {
    make: () => making.begin('abstract'),
    body: () => making.begin('body'),
    stop: () => ask('stopMaking', { paper }),
    on: () => ask('goOn', { paper }),
    section: ({ dataset: { section } }) => ask('goOn', { paper, anew: section as SectionName }),
    choose: () => ask('chooseModel', {}),
    keep: () => ask('keepMaking', { paper }),
    close: () => making.leave(),
  };
  const press = async (button: HTMLElement) => {
    const { press: name = '' } = button.dataset;
    if (!Object.hasOwn(presses, name)) return;
    button.ariaBusy = 'true';
    // What comes of it is to be heard.
    making.look();
    try {
      await presses[name]?.(button);
    } catch (error) {
      console.debug('[Yoyak]', error);
      sayFailure(root, error);
    } finally {
      button.ariaBusy = null;
    }
  };
  root.addEventListener('click', ({ target, isTrusted, detail }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-press]');
    // The second click of a double one means what stood there before.
    if (button && isTrusted && detail < 2) void press(button);
  });
  // What is being made has no field: wherever the reader is, but where the page takes it, the key means this.
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !event.isTrusted || !isFreeKey(event)) return;
    const stop = root.isConnected && root.querySelector<HTMLElement>('[data-press=stop]');
    if (stop) void press(stop);
  });
}

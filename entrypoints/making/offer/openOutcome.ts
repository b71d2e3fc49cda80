import type { Host } from '../host/createHost';
import { dropParts, showChoice } from './dropParts';

/** Says in the offer what a press comes to; where no offer stands, `draw` makes one that says nothing but that. */
export function openOutcome(host: Host, draw: () => unknown) {
  const tell = (what: string, count?: number): boolean => {
    // Nobody has said that there is no summary.
    if (what !== '' && !host.root.isConnected) host.show(dropParts(draw(), ['none']));
    const outcome = host.root.querySelector<HTMLElement>('.offer .outcome');
    const words = (outcome?.dataset[what] ?? '').replace('$1', `${count ?? ''}`);
    if (outcome) outcome.textContent = words;
    return words !== '';
  };
  return {
    tell: (what: string, count?: number): void => void tell(what, count),
    /** The code of a failure that has no words of its own is said as one; without a model nothing is offered any more but to choose one. */
    fail(error: unknown): void {
      console.debug('[Yoyak]', error);
      const { code = '' } = error as { code?: string };
      if (code === 'model-unset')
        host.show(showChoice(dropParts(draw(), ['none', 'sent', 'press'])));
      const name = code.replace(/-./g, ([, letter = '']) => letter.toUpperCase());
      if (!tell(name)) tell('failed');
    },
  };
}

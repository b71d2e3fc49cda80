import { ask } from '../../core/messages';
import type { PaperId } from '../../core/paper';
import type { DigestName } from '../../core/store';
import { nameDigest } from './showState';

export type Picking = {
  readonly paper: PaperId;
  readonly panel: () => HTMLElement;
  /** A frame → the panel of the paper. Throws where it is none. */
  readonly draw: (frame: unknown) => HTMLElement;
  readonly replace: (panel: HTMLElement) => void;
};

/** Which of a paper's digests stands in the panel, and how another one comes to. */
export function createPicking(root: HTMLElement, { paper, panel, draw, replace }: Picking) {
  const picks = () => [...panel().querySelectorAll<HTMLElement>('[data-press=pick]')];
  // The names as they were drawn: a page can write others over them.
  const names = new Map([panel(), ...picks()].map((each) => [nameKey(each), nameDigest(each)]));
  // What stood here stays here, also when nobody keeps it any more, and is asked for once, however often a page presses.
  const drawn = new Map([[nameKey(panel()), Promise.resolve(panel())]]);
  const drawOnce = (key: string, name: DigestName) => {
    const asked = drawn.get(key) ?? ask('frame', { paper, ...name }).then(draw);
    drawn.set(key, asked);
    asked.catch(() => drawn.delete(key));
    return asked;
  };
  let shown = nameDigest(panel());
  let picked = 0;
  return {
    shown: () => shown,
    /** Shows the digest that a button names; the focus goes along where the reader pressed it. */
    async pick(button: HTMLElement, isReader: boolean): Promise<void> {
      const key = nameKey(button);
      const name = names.get(key);
      if (!name) return;
      picked += 1;
      const press = picked;
      const next = await drawOnce(key, name);
      // What was pressed last is what stands there, whatever comes first.
      if (press !== picked || next === panel()) return;
      const hadFocus = isReader && panel().contains(getFocus(root));
      const place = picks().indexOf(button);
      replace(next);
      shown = name;
      if (hadFocus) picks()[place]?.focus();
      // What a page presses is no choice of the reader's; one that cannot be noted is shown all the same.
      if (isReader) ask('choose', { paper, ...name }).catch(() => {});
    },
  };
}

function nameKey(shown: HTMLElement): string {
  return Object.values(nameDigest(shown)).join('\n');
}

/** What has the focus within the tree that an element is in. */
function getFocus(element: HTMLElement): Element | null {
  return (element.getRootNode() as ShadowRoot).activeElement;
}

import { drawFrame } from '../../../components/frame/drawFrame';

/** What stands in every list, as the background drew it in the reader's words, and its style sheet. */
export type DrawnLook = {
  readonly mark: HTMLElement;
  readonly bar: HTMLElement;
  readonly css: string;
};

let read: { readonly text: unknown; readonly look: DrawnLook | undefined } | undefined;

/** The look as it is stored; none where that is damaged or has yet to come. The same text gives the same elements. */
export function readLook(text: unknown): DrawnLook | undefined {
  if (read?.text !== text) read = { text, look: draw(text) };
  return read?.look;
}

function draw(text: unknown): DrawnLook | undefined {
  try {
    const [frame, css] = JSON.parse(String(text));
    const look = drawFrame(frame);
    const [mark, bar] = ['.mark', '.bar'].map((part) => look.querySelector<HTMLElement>(part));
    return mark && bar ? { mark, bar, css: String(css) } : undefined;
  } catch {
    return undefined;
  }
}

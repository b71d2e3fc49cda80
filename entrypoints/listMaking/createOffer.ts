import { drawFrame } from '../../components/frame/drawFrame';
import { followTheme } from '../panel/theme';
import type { Bare } from './findBare';
import { sayCount } from './sayCount';
import { toStyle } from './toStyle';

/** Free space at the top of arXiv's lists, the best first: after the bar of marks, beside the paging, beside the first row. Seen 2026-06. */
const PLACES = ['yoyak-list', '.morefewer', '#articles', 'ol:has(> .arxiv-result)'];

/** Below the bar of marks, which stands in the same free space, and may come later. */
const BELOW = `yoyak-list~yoyak-offer,yoyak-offer:has(~yoyak-list){--yoyak-below:34px}
@media(max-width:820px){yoyak-list~yoyak-offer,yoyak-offer:has(~yoyak-list){--yoyak-below:54px}}`;

/** How often it is put into the page: whoever takes it out more often means it. */
const TRIES = 4;

/** What is offered at the top of a list; `count` says of how many papers, of none nothing but what the last press came to. */
export function createOffer({ frame, css }: Bare) {
  const host = document.createElement('yoyak-offer');
  const part = drawFrame(frame);
  host.append(toStyle(BELOW));
  host.attachShadow({ mode: 'open' }).append(toStyle(css), part);
  let tries = 0;
  const stand = () => {
    if (host.isConnected || tries === TRIES) return;
    const [first] = PLACES.flatMap((each) => document.querySelector(each) ?? []);
    if (!first?.parentElement) return;
    first[first.localName === 'yoyak-list' ? 'after' : 'before'](host);
    tries += 1;
    observer.disconnect();
    observer.observe(first.parentElement, { childList: true });
    if (tries > 1) return;
    followTheme(
      () => (host.isConnected ? host : null),
      (theme) => {
        host.dataset.theme = theme;
      },
    );
  };
  // Other scripts of the page take out what they do not know.
  const observer = new MutationObserver(stand);
  const most = Number(part.getAttribute('data-most'));
  const find = (path: string) => part.querySelector<HTMLElement>(path);
  return {
    part,
    most,
    find,
    count: (papers: number) => sayCount(find, papers, most),
    leave(): void {
      observer.disconnect();
      host.remove();
    },
    stand,
  };
}

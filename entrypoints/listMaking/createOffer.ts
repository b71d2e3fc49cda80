import { drawFrame } from '../../components/frame/drawFrame';
import { followTheme } from '../panel/theme';
import type { Bare } from './findBare';

/** Free space at the top of arXiv's lists, the best first: after the bar of marks, beside the paging, beside the first row. Seen 2026-06. */
const PLACES = ['yoyak-list', '.morefewer', '#articles', 'ol:has(> .arxiv-result)'];

/** What is offered at the top of a list; `write` says of how many papers, of none nothing but what the last press came to. */
export function createOffer({ frame, css }: Bare) {
  const host = document.createElement('yoyak-offer');
  const part = drawFrame(frame);
  const style = document.createElement('style');
  style.textContent = css;
  host.attachShadow({ mode: 'open' }).append(style, part);
  const most = Number(part.getAttribute('data-most'));
  const find = (path: string) => part.querySelector<HTMLElement>(path);
  return {
    part,
    most,
    find,
    write(count: number): void {
      const button = find('.make');
      if (!button) return;
      const words = button.dataset[count > most ? 'some' : 'words'] ?? '';
      button.textContent = words.replace('%', `${count}`);
      button.hidden = count === 0;
    },
    stand(): void {
      const [first] = PLACES.flatMap((each) => document.querySelector(each) ?? []);
      if (!first) return;
      if (first.localName === 'yoyak-list') first.after(host);
      else first.before(host);
      followTheme(
        () => (host.isConnected ? host : null),
        (theme) => {
          host.dataset.theme = theme;
        },
      );
    },
  };
}

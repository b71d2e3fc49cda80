import type { TargetedMouseEvent } from 'preact';
import { KeepDots } from '../KeepDots';
import { languageOf } from '../words/language';
import type { PopupEvents, PopupPaper } from './state';

type Props = PopupPaper &
  Pick<PopupEvents, 'onVisit'> & { readonly stop: boolean; readonly onFocus: () => void };

export function PaperLink({ paper, rank, title, gist, stop, onFocus, onVisit }: Props) {
  const href = `https://arxiv.org/abs/${paper}`;
  const press = (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    const background = event.ctrlKey || event.metaKey || event.button === 1;
    // A new window, a download, a menu: the browser knows these better.
    if (event.button > 1 || (!background && (event.shiftKey || event.altKey))) return;
    event.preventDefault();
    onVisit({ href, background });
  };
  return (
    <a href={href} tabIndex={stop ? 0 : -1} onFocus={onFocus} onClick={press} onAuxClick={press}>
      <span class="rank">{rank}</span>
      <span class="title" lang={languageOf(title)}>
        {title}
      </span>
      {gist && (
        <span class="gist" lang={languageOf(gist)}>
          <KeepDots text={gist} />
        </span>
      )}
    </a>
  );
}

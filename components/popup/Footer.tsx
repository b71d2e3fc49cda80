import type { Counts } from '../../core/query';
import { KeepDots } from '../KeepDots';
import { formatCount } from '../words/language';
import { say } from '../words/say';
import { SyncFoot } from './SyncFoot';
import type { PopupEvents, PopupSync } from './state';

type Props = Pick<PopupEvents, 'onOptions' | 'onReader' | 'onStop'> & {
  /** Is this the only way to the options? */
  readonly alone: boolean;
  readonly counts?: Counts;
  readonly sync?: PopupSync;
};

export function Footer({ alone, counts, sync, onOptions, onReader, onStop }: Props) {
  return (
    <footer>
      {sync && <SyncFoot sync={sync} onStop={onStop} onOptions={onOptions} />}
      {counts && (
        <p>
          <KeepDots text={describeCounts(counts)} />
        </p>
      )}
      <button type="button" onClick={onReader}>
        {say('popup.footer.bookmarks')}
      </button>
      {alone && (
        <button type="button" onClick={onOptions}>
          {say('popup.footer.options')}
        </button>
      )}
    </footer>
  );
}

/** `다이제스트 12개 · 논문 144편` */
function describeCounts({ digests, papers }: Counts): string {
  return [
    say('popup.footer.digests', digests, [formatCount(digests)]),
    say('popup.footer.papers', papers, [formatCount(papers)]),
  ].join(' · ');
}

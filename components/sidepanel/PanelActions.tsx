import { useState } from 'preact/hooks';
import type { Names } from '../../core/cards/look';
import type { Summary } from '../../core/paper';
import { BookmarkButton } from '../BookmarkButton';
import { say } from '../words/say';
import { writeCopy } from '../writeCopy';
import type { PanelPaper, SidePanelEvents } from './state';
import { toReader } from './toReader';

type Props = Pick<PanelPaper, 'bookmarked' | 'read' | 'inPrivate'> &
  Pick<SidePanelEvents, 'onBookmark' | 'onRead'> & {
    readonly summary: Summary;
    readonly names: Names;
  };

export function PanelActions({ summary, names, bookmarked, read, inPrivate, ...on }: Props) {
  const { onBookmark, onRead } = on;
  const [notice, setNotice] = useState<'copy' | 'copied' | 'copyFailed'>('copy');
  const copy = () =>
    navigator.clipboard.writeText(writeCopy(summary, names)).then(
      () => setNotice('copied'),
      () => setNotice('copyFailed'),
    );
  return (
    <div class="actions">
      <BookmarkButton on={bookmarked} onPress={() => onBookmark(!bookmarked)} />
      {!inPrivate && (
        <button type="button" class="read" aria-pressed={read} onClick={() => onRead(!read)}>
          {say('sidepanel.read')}
        </button>
      )}
      <button type="button" onClick={copy} onBlur={() => setNotice('copy')}>
        <span aria-live="polite">{say(`panel.${notice}`)}</span>
      </button>
      <a class="reader" href={toReader(summary.entry.paper)} target="_blank" rel="noreferrer">
        {say('sidepanel.reader')}
      </a>
    </div>
  );
}

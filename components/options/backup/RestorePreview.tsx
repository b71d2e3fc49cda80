import { useState } from 'preact/hooks';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';
import { Question } from '../parts/Question';
import { useHeldFocus } from '../parts/useHeldFocus';
import { countContent, describeExport } from './describeBackup';
import type { BackupContent, BackupEvents } from './state';

type Props = Pick<BackupEvents, 'onRestore' | 'onDismiss'> & {
  readonly content: BackupContent;
};

/** What a backup holds, before anything is changed, and the two ways to bring it in. */
export function RestorePreview({ content, onRestore, onDismiss }: Props) {
  const [sure, setSure] = useState(false);
  const box = useHeldFocus<HTMLDivElement>();
  return (
    <div ref={box} tabIndex={-1}>
      {sure ? (
        <Question
          ask={say('options.backup.replaceAsk')}
          yes={say('options.backup.replaceYes')}
          no={say('options.cancel')}
          onYes={() => onRestore('replace')}
          onNo={() => setSure(false)}
        >
          <p>{say('options.backup.replaceWhat')}</p>
          <p>{countContent(content)}</p>
        </Question>
      ) : (
        <Ways
          content={content}
          onRestore={onRestore}
          onReplace={() => setSure(true)}
          onDismiss={onDismiss}
        />
      )}
    </div>
  );
}

type WaysProps = Props & { readonly onReplace: () => void };

function Ways({ content, onRestore, onReplace, onDismiss }: WaysProps) {
  const { left = 0 } = content;
  return (
    <div class="callout">
      <h3>{say('options.backup.found')}</h3>
      <p>{countContent(content)}</p>
      <p class="note">{describeExport(content)}</p>
      {left > 0 && <p>{say('options.backup.left', left, [formatCount(left)])}</p>}
      <ul class="ways">
        <li>
          <button type="button" class="primary" onClick={() => onRestore('merge')}>
            {say('options.backup.merge')}
          </button>
          <span class="note">{say('options.backup.mergeNote')}</span>
        </li>
        <li>
          <button type="button" onClick={onReplace}>
            {say('options.backup.replace')}
          </button>
          <span class="note">{say('options.backup.replaceNote')}</span>
        </li>
        <li>
          <button type="button" onClick={onDismiss}>
            {say('options.cancel')}
          </button>
        </li>
      </ul>
    </div>
  );
}

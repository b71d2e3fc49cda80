import { useRef } from 'preact/hooks';
import { KeyCap } from '../keys/KeyCap';
import { say } from '../words/say';
import { MakeRow } from './MakeRow';
import { PopupIcon } from './PopupIcon';
import { SyncFoot } from './SyncFoot';
import type { PopupDay, PopupEvents, PopupMaking, PopupSync, PopupTold } from './state';
import { ToldFoot } from './ToldFoot';
import { useFootHeight } from './useFootHeight';

type Props = Pick<PopupEvents, 'onOptions' | 'onReader' | 'onStop' | 'onRead' | 'onHold'> & {
  /** What is shown; without it there is nothing to note as read, and no key to name. */
  readonly day?: PopupDay;
  readonly sync?: PopupSync;
  readonly told?: PopupTold;
  readonly making?: PopupMaking;
  readonly onKeys: () => void;
};

export function PopupFooter({ day, sync, told, making, onKeys, onRead, onHold, ...events }: Props) {
  const { onOptions, onReader, onStop } = events;
  const foot = useRef<HTMLElement>(null);
  useFootHeight(foot);
  return (
    <footer ref={foot}>
      {making && <MakeRow making={making} />}
      {sync && <SyncFoot sync={sync} onStop={onStop} onOptions={onOptions} />}
      {told && <ToldFoot told={told} onRead={onRead} onHold={onHold} />}
      {day && (
        <button
          type="button"
          class="all"
          aria-disabled={day.open === 0}
          onClick={() => {
            if (day.open > 0) onRead(day.papers, true, true);
          }}
        >
          <PopupIcon name="checks" />
          {say('popup.footer.readAll')}
        </button>
      )}
      <button type="button" class="reader" onClick={onReader}>
        <PopupIcon name="book" />
        {say('popup.footer.reader')}
      </button>
      {day && (
        <button
          type="button"
          class="only"
          aria-label={say('popup.footer.keys')}
          title={say('popup.footer.keys')}
          onClick={onKeys}
        >
          <KeyCap of="?" />
        </button>
      )}
      <button
        type="button"
        class="only"
        aria-label={say('popup.footer.options')}
        title={say('popup.footer.options')}
        onClick={onOptions}
      >
        <PopupIcon name="gear" />
      </button>
    </footer>
  );
}

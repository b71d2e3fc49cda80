import { useEffect, useState } from 'preact/hooks';
import type { PaperId } from '../../core/paper';
import { describeFailure } from '../words/failure';
import { formatCount } from '../words/language';
import { say } from '../words/say';
import type { PopupEvents, PopupTold } from './state';

type Props = Pick<PopupEvents, 'onRead' | 'onHold'> & { readonly told: PopupTold };

/** What the last press came to, where that is not seen in its row. */
export function ToldFoot({ told, onRead, onHold }: Props) {
  switch (told.kind) {
    case 'private':
      return (
        <div class="sync told">
          <span role="status">{say('popup.private')}</span>
        </div>
      );
    case 'failed':
      return (
        <div class="sync told">
          <span role="alert">{describeFailure(told.code)}</span>
        </div>
      );
    case 'read':
      return <ReadFoot papers={told.papers} onRead={onRead} onHold={onHold} />;
  }
}

type ReadProps = Pick<PopupEvents, 'onRead' | 'onHold'> & { readonly papers: readonly PaperId[] };

/** What was noted as read, with the way back, which stays under the pointer and the focus. */
function ReadFoot({ papers, onRead, onHold }: ReadProps) {
  const [isPointed, setPointed] = useState(false);
  const [isFocused, setFocused] = useState(false);
  useEffect(() => onHold(isPointed || isFocused), [isPointed, isFocused]);
  return (
    <div
      class="sync told"
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocusIn={() => setFocused(true)}
      onFocusOut={() => setFocused(false)}
    >
      <span role="status">{say('popup.readAll', papers.length, [formatCount(papers.length)])}</span>
      <button
        type="button"
        onClick={(event) => {
          // The button goes with what it takes back, and its focus would be nowhere.
          focusAll(event.currentTarget);
          onRead(papers, false);
        }}
      >
        {say('options.undo')}
      </button>
    </div>
  );
}

function focusAll(button: HTMLElement): void {
  button.closest('footer')?.querySelector<HTMLElement>('.all')?.focus();
}

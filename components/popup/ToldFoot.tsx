import { describeFailure } from '../words/failure';
import { formatCount } from '../words/language';
import { say } from '../words/say';
import type { PopupEvents, PopupTold } from './state';

type Props = Pick<PopupEvents, 'onRead'> & { readonly told: PopupTold };

/** What the last press came to, where that is not seen in its row. */
export function ToldFoot({ told, onRead }: Props) {
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
      return (
        <div class="sync told">
          <span role="status">
            {say('popup.readAll', told.papers.length, [formatCount(told.papers.length)])}
          </span>
          <button
            type="button"
            onClick={(event) => {
              // The button goes with what it takes back, and its focus would be nowhere.
              focusAll(event.currentTarget);
              onRead(told.papers, false);
            }}
          >
            {say('options.undo')}
          </button>
        </div>
      );
  }
}

function focusAll(button: HTMLElement): void {
  button.closest('footer')?.querySelector<HTMLElement>('.all')?.focus();
}

import { JoinedText } from '../../joined/JoinedText';
import { languageOf } from '../../words/language';
import { say } from '../../words/say';
import type { PopupGroup } from '../state';

/** Whose digest the rows below are: its subscription and its own title, and whether a model wrote it. */
export function GroupLine({ group: { from, title, ai } }: { readonly group: PopupGroup }) {
  return (
    <p class="from">
      <span class="name">
        {from && <b lang={languageOf(from)}>{from}</b>}
        {title !== from && (
          <span lang={languageOf(title)}>
            <JoinedText text={title} />
          </span>
        )}
      </span>
      {ai && <span class="ai">{say('popup.ai')}</span>}
    </p>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { NOTE_LENGTH } from '../../../../core/paper/noteLength';
import { formatCount } from '../../../words/language';
import { say } from '../../../words/say';
import { isLeaving } from './isLeaving';
import { leaveField } from './leaveField';

type Props = {
  /** What is stored, or was typed and is still to be. */
  readonly note: string;
  /** What another window stored meanwhile, over which what was typed here is not. */
  readonly elsewhere: string | undefined;
  /** `over`: the note that this one was written from, where the reader saw it. */
  readonly onNote: (note: string, over?: string) => void;
};

/** A note, stored as it is typed: it follows other windows until it is touched, and then keeps to what was typed. */
export function NoteField({ note: known, elsewhere, onNote }: Props) {
  const [note, setNote] = useState(known);
  const [typing, setTyping] = useState(false);
  // What was typed and has not come back as stored yet.
  const due = useRef<string>(undefined);
  useEffect(() => {
    // This may run only after something was typed, and knows the note from before then.
    const isSame = known === (due.current ?? note).trim();
    if (isSame) due.current = undefined;
    // A space at its end, which is not stored, is not taken away under the reader's hands.
    if (due.current === undefined && !(typing && isSame)) setNote(known);
  }, [known, typing]);
  const write = (next: string, over?: string) => {
    due.current = next;
    setNote(next);
    if (over === undefined) onNote(next);
    else onNote(next, over);
  };
  return (
    <>
      <textarea
        aria-labelledby="note"
        placeholder={say('reader.notes.placeholder')}
        maxLength={NOTE_LENGTH}
        rows={3}
        value={note}
        onFocus={() => setTyping(true)}
        onBlur={() => setTyping(false)}
        onKeyDown={(event) => isLeaving(event) && leaveField(event.currentTarget)}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <div role="status">
        {elsewhere !== undefined && (
          <Behind
            elsewhere={elsewhere}
            both={join(elsewhere, note)}
            onKeep={(both) => write(both, elsewhere)}
          />
        )}
      </div>
    </>
  );
}

type BehindProps = {
  readonly elsewhere: string;
  readonly both: string;
  readonly onKeep: (both: string) => void;
};

/** What another window wrote meanwhile, and the press that keeps both. */
function Behind({ elsewhere, both, onKeep }: BehindProps) {
  const isTooLong = both.length > NOTE_LENGTH;
  return (
    <div class="behind">
      <p>{say('reader.notes.elsewhere')}</p>
      <blockquote>{elsewhere}</blockquote>
      {isTooLong ? (
        <p>{say('reader.notes.tooLong', [formatCount(NOTE_LENGTH)])}</p>
      ) : (
        <button type="button" onClick={() => onKeep(both)}>
          {say('reader.notes.keepBoth')}
        </button>
      )}
    </div>
  );
}

function join(elsewhere: string, note: string): string {
  return [elsewhere, note.trim()].filter((each) => each !== '').join('\n\n');
}

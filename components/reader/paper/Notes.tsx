import { useEffect, useRef, useState } from 'preact/hooks';
import type { PaperId } from '../../../core/paper';
import { say } from '../../words/say';
import type { ReaderEvents } from '../events';
import { Icon } from '../Icon';
import { isKept } from '../isKept';
import type { Marks } from '../state';

type Props = Pick<ReaderEvents, 'onNote' | 'onTags'> & {
  readonly paper: PaperId;
  readonly marks: Marks;
};

/** What the reader writes to a paper; it is stored as it is typed. */
export function Notes({ paper, marks, onNote, onTags }: Props) {
  const [note, setNote] = useState(marks.note);
  const [typing, setTyping] = useState(false);
  // What was typed and has not come back as stored yet.
  const isDue = useRef(false);
  // What another window wrote comes in, but not under the reader's hands, nor over what is still to be stored.
  useEffect(() => {
    if (marks.note === note.trim()) isDue.current = false;
    if (!typing && !isDue.current) setNote(marks.note);
  }, [marks.note, typing]);
  // A tag goes with the word of the note that says it.
  const written = new Set(marks.written);
  return (
    <section class="notes" aria-labelledby="note">
      <h2 id="note">
        <Icon name="note" />
        {say('reader.notes.heading')}
      </h2>
      <textarea
        aria-labelledby="note"
        placeholder={say('reader.notes.placeholder')}
        maxLength={10_000}
        rows={3}
        value={note}
        onFocus={() => setTyping(true)}
        onBlur={() => setTyping(false)}
        onKeyDown={(event) => isLeaving(event) && event.currentTarget.blur()}
        onInput={({ currentTarget }) => {
          isDue.current = true;
          setNote(currentTarget.value);
          onNote(paper, currentTarget.value);
        }}
      />
      <ul class="tags" aria-label={say('reader.notes.tags')}>
        {marks.tags.map((tag) => (
          <li>
            {written.has(tag) ? (
              <span class="pill" title={say('reader.notes.written')}>
                #{tag}
              </span>
            ) : (
              <button
                type="button"
                class="pill"
                aria-label={say('reader.notes.remove', [tag])}
                onClick={() => onTags(paper, [tag], false)}
              >
                #{tag} <span aria-hidden="true">×</span>
              </button>
            )}
          </li>
        ))}
        <li>
          <TagField onAdd={(tags) => onTags(paper, tags, true)} />
        </li>
      </ul>
      {/* A bookmark says so itself. */}
      {!marks.bookmarked && isKept(marks) && <p class="keeps">{say('reader.notes.keeps')}</p>}
    </section>
  );
}

/** Escape, but for one that gives up a syllable. */
function isLeaving({ key, isComposing }: KeyboardEvent): boolean {
  return key === 'Escape' && !isComposing;
}

/** Takes tags as they are finished: by Enter, a comma, or leaving the field, where Escape forgets them. A tag may be of several words. */
function TagField({ onAdd }: { readonly onAdd: (tags: readonly string[]) => void }) {
  const [text, setText] = useState('');
  const add = (text: string) => {
    const tags = text.split(/[,，、#]+/).filter((tag) => tag.trim() !== '');
    if (tags.length > 0) onAdd(tags);
    setText('');
  };
  return (
    <input
      type="text"
      aria-label={say('reader.notes.addTag')}
      placeholder={say('reader.notes.addTag')}
      title={say('reader.notes.howTags')}
      maxLength={60}
      value={text}
      onInput={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={({ currentTarget }) => add(currentTarget.value)}
      onKeyDown={(event) => {
        if (isLeaving(event)) {
          event.currentTarget.value = '';
          event.currentTarget.blur();
        }
        // Enter, while a syllable is yet to be finished, finishes that.
        if (event.isComposing || !['Enter', ','].includes(event.key)) return;
        event.preventDefault();
        add(event.currentTarget.value);
      }}
    />
  );
}

import type { PaperId } from '../../../../core/paper';
import { say } from '../../../words/say';
import type { ReaderEvents } from '../../events';
import { hasMarks } from '../../hasMarks';
import { Icon } from '../../Icon';
import type { Marks } from '../../state';
import { NoteField } from './NoteField';
import { TagField } from './TagField';

type Props = Pick<ReaderEvents, 'onNote' | 'onTags' | 'onTagTyped'> & {
  readonly paper: PaperId;
  readonly marks: Marks;
  readonly elsewhere: string | undefined;
  /** One that was begun. */
  readonly tag: string | undefined;
};

/** What the reader writes to a paper; it is stored as it is typed. */
export function NotesView({
  paper,
  marks,
  elsewhere,
  tag: begun,
  onNote,
  onTags,
  onTagTyped,
}: Props) {
  // A tag goes with the word of the note that says it.
  const written = new Set(marks.written);
  return (
    <section class="notes" aria-labelledby="note">
      <h2 id="note">
        <Icon name="note" />
        {say('reader.notes.heading')}
      </h2>
      <NoteField
        note={marks.note}
        elsewhere={elsewhere}
        onNote={(...note) => onNote(paper, ...note)}
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
                onClick={() => void onTags(paper, [tag], false)}
              >
                #{tag} <span aria-hidden="true">×</span>
              </button>
            )}
          </li>
        ))}
        <li>
          <TagField
            begun={begun}
            onTyped={(text) => onTagTyped(paper, text)}
            onAdd={(tags) => onTags(paper, tags, true)}
          />
        </li>
      </ul>
      {/* A bookmark says so itself. */}
      {!marks.bookmarked && hasMarks(marks) && <p class="keeps">{say('reader.notes.keeps')}</p>}
    </section>
  );
}

import { say } from '../words/say';
import type { PanelPaper } from './state';

/** What the reader wrote to the paper, which is changed in the reader; nothing where nothing is. */
export function NoteView({ note, tags }: Pick<PanelPaper, 'note' | 'tags'>) {
  if (note === '' && tags.length === 0) return null;
  return (
    <section class="noted" aria-labelledby="noted">
      <h2 id="noted">{say('reader.notes.heading')}</h2>
      {note !== '' && <p class="note">{note}</p>}
      {tags.length > 0 && (
        <ul aria-label={say('reader.notes.tags')}>
          {tags.map((tag) => (
            <li key={tag}>#{tag}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

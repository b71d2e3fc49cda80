import { useRef, useState } from 'preact/hooks';
import { say } from '../../../words/say';
import { isLeaving } from './isLeaving';
import { leaveField } from './leaveField';

type Props = {
  /** What was begun here before, and is to be gone on with. */
  readonly begun: string | undefined;
  /** Keeps what stands in the field, which is nothing once it is stored or given up. */
  readonly onTyped: (text: string) => void;
  /** Stores tags, and gives whether it could. */
  readonly onAdd: (tags: readonly string[]) => Promise<boolean>;
};

/**
 * Takes tags as they are finished: by Enter, a comma, or leaving the field, where Escape forgets them. A tag may be of several
 * words; what could not be stored stays in the field, and is there again when the reader comes back.
 */
export function TagField({ begun = '', onTyped, onAdd }: Props) {
  const [text, setText] = useState(begun);
  const now = useRef(begun);
  const write = (next: string) => {
    now.current = next;
    setText(next);
    onTyped(next);
  };
  // What is being stored: leaving the field is no second word for it.
  const adding = useRef('');
  const add = async (typed: string) => {
    if (typed === adding.current) return;
    const tags = typed.split(/[,，、#]+/).filter((tag) => tag.trim() !== '');
    adding.current = typed;
    const isStored = tags.length === 0 || (await onAdd(tags));
    adding.current = '';
    // What was typed meanwhile is another tag.
    if (isStored && now.current === typed) write('');
  };
  return (
    <input
      type="text"
      aria-label={say('reader.notes.addTag')}
      placeholder={say('reader.notes.addTag')}
      title={say('reader.notes.howTags')}
      maxLength={60}
      value={text}
      onInput={({ currentTarget }) => write(currentTarget.value)}
      onBlur={({ currentTarget }) => void add(currentTarget.value)}
      onKeyDown={(event) => {
        if (isLeaving(event)) {
          event.currentTarget.value = '';
          write('');
          leaveField(event.currentTarget);
        }
        // Enter, while a syllable is yet to be finished, finishes that.
        if (event.isComposing || !['Enter', ','].includes(event.key)) return;
        event.preventDefault();
        void add(event.currentTarget.value);
      }}
    />
  );
}

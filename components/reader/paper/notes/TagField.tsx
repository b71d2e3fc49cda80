import { useRef, useState } from 'preact/hooks';
import { say } from '../../../words/say';
import { isLeaving } from './isLeaving';
import { leaveField } from './leaveField';

type Props = {
  /** Stores tags, and gives whether it could. */
  readonly onAdd: (tags: readonly string[]) => Promise<boolean>;
};

/**
 * Takes tags as they are finished: by Enter, a comma, or leaving the field, where Escape forgets them. A tag may be of several
 * words; what could not be stored stays in the field.
 */
export function TagField({ onAdd }: Props) {
  const [text, setText] = useState('');
  // What is being stored: leaving the field is no second word for it.
  const adding = useRef('');
  const add = async (typed: string) => {
    if (typed === adding.current) return;
    const tags = typed.split(/[,，、#]+/).filter((tag) => tag.trim() !== '');
    adding.current = typed;
    const isStored = tags.length === 0 || (await onAdd(tags));
    adding.current = '';
    // What was typed meanwhile is another tag.
    if (isStored) setText((now) => (now === typed ? '' : now));
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
      onBlur={({ currentTarget }) => void add(currentTarget.value)}
      onKeyDown={(event) => {
        if (isLeaving(event)) {
          event.currentTarget.value = '';
          setText('');
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

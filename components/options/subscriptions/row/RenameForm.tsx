import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../../words/say';

type Props = {
  readonly title: string;
  readonly onSave: (title: string) => void;
  readonly onCancel: () => void;
};

export function RenameForm({ title, onSave, onCancel }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const save = (event: Event) => {
    event.preventDefault();
    onSave(field.current?.value.trim() || title);
  };
  return (
    <form
      class="rename"
      onSubmit={save}
      onKeyDown={(event) => {
        // Escape that ends the writing of a syllable is not meant for the form.
        if (event.key === 'Escape' && !event.isComposing) onCancel();
      }}
    >
      <input ref={field} type="text" aria-label={say('options.add.title')} defaultValue={title} />
      <button type="submit">{say('options.save')}</button>
      <button type="button" onClick={onCancel}>
        {say('options.cancel')}
      </button>
    </form>
  );
}

import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';

type Props = {
  readonly folder?: boolean;
  readonly disabled: boolean;
  readonly onPick: (picked: readonly File[]) => void;
};

export function PickFiles({ folder = false, disabled, onPick }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" disabled={disabled} onClick={() => input.current?.click()}>
        {i18n.t(folder ? 'options.import.folder' : 'options.import.files')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        {...(folder ? { webkitdirectory: true } : { accept: '.md,.markdown,text/markdown' })}
        onChange={({ currentTarget }) => {
          const picked = [...(currentTarget.files ?? [])];
          // The same choice again is a new import.
          currentTarget.value = '';
          onPick(picked);
        }}
      />
    </>
  );
}

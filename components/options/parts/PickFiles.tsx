import { useRef } from 'preact/hooks';
import { PressButton } from './PressButton';

type Props = {
  readonly label: string;
  /** What the browser offers to choose; without it a folder is chosen. */
  readonly accept?: string;
  readonly many?: boolean;
  readonly disabled: boolean;
  readonly onPick: (picked: readonly File[]) => void;
};

export function PickFiles({ label, accept, many = false, disabled, onPick }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <PressButton off={disabled} onPress={() => input.current?.click()}>
        {label}
      </PressButton>
      <input
        ref={input}
        type="file"
        hidden
        multiple={many}
        {...(accept === undefined ? { webkitdirectory: true } : { accept })}
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

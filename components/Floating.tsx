import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  readonly class: string;
  readonly label: string;
  /** A key that closes it besides `Esc`. */
  readonly closedBy?: string;
  readonly onClose: () => void;
  readonly children: (close: () => void) => ComponentChildren;
};

/** What floats over a page until it is closed, also by a press beside it; the focus goes back to where it was. */
export function Floating({ class: name, label, closedBy, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={name}
      aria-label={label}
      onClose={onClose}
      onKeyDown={({ key, repeat }) => {
        // The press that opened it may go on.
        if (key === closedBy && !repeat) close();
      }}
      onClick={({ target, currentTarget }) => {
        // What stands in it covers it: only the ground around it is the dialog itself.
        if (target === currentTarget) close();
      }}
    >
      <div>{children(close)}</div>
    </dialog>
  );
}

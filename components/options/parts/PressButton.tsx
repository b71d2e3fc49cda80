import type { ButtonHTMLAttributes } from 'preact';

type Props = Omit<ButtonHTMLAttributes, 'onClick' | 'disabled'> & {
  readonly off?: boolean;
  /** Not of a button that sends a form. */
  readonly onPress?: () => void;
};

/** A button that may be off for a while. One that is disabled would let go of the focus. */
export function PressButton({ off = false, onPress, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      {...(off && { 'aria-disabled': true })}
      onClick={() => {
        if (!off) onPress?.();
      }}
    />
  );
}

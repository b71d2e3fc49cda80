import type { InputHTMLAttributes, RefObject } from 'preact';

type Props = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'value' | 'defaultValue' | 'placeholder' | 'onInput'
> & {
  readonly label: string;
  readonly field: RefObject<HTMLInputElement | null>;
};

/** A field for an address with its label, which nothing completes, corrects or underlines. */
export function AddressField({ label, field, ...props }: Props) {
  return (
    <label>
      <span>{label}</span>
      <input
        ref={field}
        type="text"
        inputMode="url"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        {...props}
      />
    </label>
  );
}

import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly children: ComponentChildren;
};

/** Asks once more, in place. It takes the focus, so that it is read before it is answered. */
export function Question({ ask, yes, no, onYes, onNo, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question is no form to be filled in
    <div
      ref={box}
      class="callout warn question"
      role="group"
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onNo();
      }}
    >
      <p id={id}>
        <b>{ask}</b>
      </p>
      {children}
      <div class="presses">
        <button type="button" class="danger" onClick={onYes}>
          {yes}
        </button>
        <button type="button" onClick={onNo}>
          {no}
        </button>
      </div>
    </div>
  );
}

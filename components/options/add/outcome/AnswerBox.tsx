import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useHeldFocus } from '../../parts/useHeldFocus';
import type { AddState } from '../state';

type Props = { readonly kind: AddState['kind']; readonly children: ComponentChildren };

/** Holds what came of an address. Each answer takes the focus: it is what the press was for. */
export function AnswerBox({ kind, children }: Props) {
  const box = useHeldFocus<HTMLDivElement>();
  const before = useRef(kind);
  useEffect(() => {
    const answered = before.current !== kind && /^(found|added|failed)$/.test(kind);
    before.current = kind;
    if (answered) box.current?.focus();
  }, [kind, box]);
  return (
    <div ref={box} class="outcome" tabIndex={-1}>
      {children}
    </div>
  );
}

import { useEffect, useRef } from 'preact/hooks';

/** Has the reader pressed anything in this page yet? Who has is reading, and who has not looks on. */
export function useTouched(): { readonly current: boolean } {
  const touched = useRef(false);
  useEffect(() => {
    const touch = () => {
      touched.current = true;
    };
    const kinds = ['keydown', 'click', 'wheel'] as const;
    for (const kind of kinds) document.addEventListener(kind, touch, { capture: true, once: true });
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, touch, { capture: true });
    };
  }, []);
  return touched;
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { hearKeys } from './hearKeys';

/** Keys as `readKey` names them → what they do; one that gives `false` leaves its press to others. */
export type Keys = Readonly<Record<string, () => unknown>>;

/** Has keys do what they say as long as a view stands; those of `walking` go on while they are held down. */
export function useKeys(keys: Keys, walking?: readonly string[]): void {
  const latest = useRef(keys);
  // With the very frame that shows what a press is about: an effect comes after it.
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useLayoutEffect(
    () =>
      hearKeys((key) => {
        const act = latest.current[key];
        return act !== undefined && act() !== false;
      }, walking),
    [],
  );
}

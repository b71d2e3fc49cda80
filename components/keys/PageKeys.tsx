import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../words/say';
import { type KeyRow, KeysDialog } from './KeysDialog';
import { readKey } from './readKey';

/** Keys, what they do in words, and what is done; nothing where another view hears them. */
export type PageKey = KeyRow & { readonly act?: (key: string) => void };

type Props = { readonly keys: readonly PageKey[] };

/** Hears a page's keys, and shows what they are on `?`; a page that has none at the moment has nothing to show. */
export function PageKeys({ keys }: Props) {
  const [shown, setShown] = useState(false);
  const latest = useRef(keys);
  latest.current = keys;
  // With the very frame that shows the page: an effect comes after it.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const key = event.defaultPrevented ? undefined : readKey(event);
      if (key === undefined || document.querySelector('dialog[open]')) return;
      const found = latest.current.find((each) => each.act && each.keys.includes(key));
      const isAsked = key === '?' && latest.current.length > 0;
      if (!isAsked && !found) return;
      event.preventDefault();
      if (isAsked) setShown(true);
      else found?.act?.(key);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  if (!shown) return null;
  const all = [...keys, { keys: ['?'], does: say('popup.keys.keys') }];
  return <KeysDialog rows={all} onClose={() => setShown(false)} />;
}

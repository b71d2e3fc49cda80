import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../words/say';
import { hearKeys } from './hearKeys';
import { type KeyRow, KeysDialog } from './KeysDialog';

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
    return hearKeys((key) => {
      const found = latest.current.find((each) => each.act && each.keys.includes(key));
      const isAsked = key === '?' && latest.current.length > 0;
      if (isAsked) setShown(true);
      else found?.act?.(key);
      return isAsked || found !== undefined;
    });
  }, []);
  if (!shown) return null;
  const all = [...keys, { keys: ['?'], does: say('popup.keys.keys') }];
  return <KeysDialog rows={all} onClose={() => setShown(false)} />;
}

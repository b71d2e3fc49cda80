import { useEffect, useState } from 'preact/hooks';
import { isPrivate } from './isPrivate';

/** Whether this page is in a private window; until the browser has answered it is taken for none. */
export function useInPrivate(): boolean {
  const [inPrivate, setInPrivate] = useState(false);
  useEffect(() => void isPrivate().then(setInPrivate), []);
  return inPrivate;
}

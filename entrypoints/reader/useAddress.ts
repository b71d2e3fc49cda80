import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Address, formatAddress, parseAddress } from '../../components/reader/address';

/** Where the page is, and what goes elsewhere; Back and Forward of the browser do so too. */
export function useAddress(): readonly [Address, (next: Address, replace?: boolean) => void] {
  const [address, setAddress] = useState(() => parseAddress(location.search));
  useEffect(() => {
    const follow = () => setAddress(parseAddress(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((next: Address, replace = false) => {
    const to = formatAddress(next);
    if (to === formatAddress(parseAddress(location.search))) return;
    const url = to === '?' ? location.pathname : to;
    if (replace) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    const { failed: _failed, ...place } = next;
    setAddress(place);
  }, []);
  return [address, go];
}

import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type News, pickNews } from '../../components/popup/news/news';
import { note } from '../visits/noted';
import type { PopupRead } from './read/readPopup';

/**
 * The line of the newest update that is to be told, until it is put away. Who has not read anything and was told nothing
 * has just come: to them nothing is new.
 */
export function useNews(read: PopupRead): { readonly news?: News; readonly onNews: () => void } {
  const [done, setDone] = useState(false);
  const { version } = browser.runtime.getManifest();
  const told = read.kind === 'data' ? read.noted.told : undefined;
  const fresh =
    read.kind === 'data' &&
    told === undefined &&
    read.noted.opened === undefined &&
    read.readings.size === 0;
  const news = read.kind === 'data' && !fresh && !done ? pickNews(told ?? '', version) : undefined;

  const remember = () => void note({ told: version }).catch(console.warn);
  useEffect(() => {
    if (fresh) remember();
  }, [fresh]);
  const onNews = () => {
    setDone(true);
    remember();
  };
  return { ...(news && { news }), onNews };
}

import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type News, pickNews } from '../../components/popup/news/news';
import { note } from '../visits/noted';
import type { PopupRead } from './read/readPopup';

/**
 * The line of the newest update that is to be told, until it is put away. What an install brought is noted as told (the
 * background's `tellNone`): who was told nothing had a version that noted nothing.
 */
export function useNews(read: PopupRead): { readonly news?: News; readonly onNews: () => void } {
  const [done, setDone] = useState(false);
  const { version } = browser.runtime.getManifest();
  const told = read.kind === 'data' ? (read.noted.told ?? '') : version;
  const news = done ? undefined : pickNews(told, version);
  const onNews = () => {
    setDone(true);
    void note({ told: version }).catch(console.warn);
  };
  return { ...(news && { news }), onNews };
}

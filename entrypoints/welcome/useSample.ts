import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { SampleSlice } from '../../components/welcome/state';
import { writeCopy } from '../../components/writeCopy';
import { ask } from '../../core/messages';
import type { Card } from '../../core/paper';
import { summaries, toCard } from '../../core/query';
import { bundledSource } from '../../core/source/bundled';
import { noteError } from '../following/noteError';

/** A summary of the newest digest that ships, read from the package: the store may still be empty. */
export function useSample(): SampleSlice {
  const [card, setCard] = useState<Card>();
  useEffect(() => {
    readSample().then(setCard).catch(noteError);
  }, []);
  const { paper = '' } = card?.summary.entry ?? {};
  const { source = '', id = '' } = card?.summary.digest ?? {};
  return {
    ...(card && { card }),
    onCopy: async () => {
      if (card) await navigator.clipboard.writeText(writeCopy(card.summary));
    },
    onRead: () => void ask('read', { paper }).catch(noteError),
    onBookmark: async (on) =>
      (await ask('bookmark', { paper, on, source, id, at: Date.now() })).bookmarked,
  };
}

async function readSample(): Promise<Card | undefined> {
  const bundle = bundledSource(browser.runtime.getURL('/feed/'));
  const { digests } = await bundle.list({});
  // Their names begin with their days.
  const [newest] = digests.map(({ id }) => id).sort((a, b) => b.localeCompare(a));
  if (newest === undefined) return undefined;
  const { digest, revision } = await bundle.fetch({ id: newest }, {});
  if (!digest) return undefined;
  const { entries, ...head } = digest;
  const papers = entries.map(({ paper }) => paper);
  const [first] = summaries({ head: { ...head, source: 'bundled', revision, papers }, entries });
  return first && toCard([first]);
}

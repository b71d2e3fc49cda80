import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Site } from '../../components/sidepanel/state';
import { hearAccess } from '../../core/access';

type Effects = {
  /** Another site may be seen, or one no more. */
  readonly onAllowed?: () => void;
  /** The browser does not ask from this page. */
  readonly onUnaskable?: () => void;
};

/** Sites besides arXiv that show papers by their arXiv ids, each with what is asked for it alone. */
const SITES: Readonly<Record<string, readonly string[]>> = {
  alphaXiv: ['https://alphaxiv.org/*', 'https://www.alphaxiv.org/*'],
  'Hugging Face': ['https://huggingface.co/*'],
  ar5iv: ['https://ar5iv.org/*', 'https://ar5iv.labs.arxiv.org/*'],
};

/** The sites that Yoyak may not see, and asking for one; the effects are the same all the time. */
export function useSites({ onAllowed, onUnaskable }: Effects = {}) {
  const [closed, setClosed] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<string>();
  const look = useCallback(async () => {
    const known = await Promise.all(
      Object.entries(SITES).map(async ([name, origins]) => ({
        name,
        allowed: await browser.permissions.contains({ origins: [...origins] }),
      })),
    );
    setClosed(known.filter(({ allowed }) => !allowed).map(({ name }) => name));
    onAllowed?.();
  }, [onAllowed]);
  useEffect(() => {
    void look();
    return hearAccess(() => void look());
  }, [look]);

  /** Called in the press itself: a browser asks the reader only then. */
  const onAllowSite = (name: string) => {
    const origins = [...(SITES[name] ?? [])];
    browser.permissions.request({ origins }).then(
      (allowed) => setRefused(allowed ? undefined : name),
      () => {
        setRefused(name);
        onUnaskable?.();
      },
    );
  };
  const sites: readonly Site[] = closed.map((name) => ({ name, refused: name === refused }));
  return { sites, onAllowSite };
}

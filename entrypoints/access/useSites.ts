import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Site } from '../../components/sidepanel/state';
import { hearAccess } from '../../core/access';
import { maySee, SITES } from '../../core/access/sites';

type Effects = {
  /** Another site may be seen, or one no more. */
  readonly onAllowed?: () => void;
  /** The browser does not ask from this page. */
  readonly onUnaskable?: () => void;
};

/** The sites that Yoyak may not see, and asking for one; the effects are the same all the time. */
export function useSites({ onAllowed, onUnaskable }: Effects = {}) {
  const [closed, setClosed] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<string>();
  const look = useCallback(async () => {
    const known = await Promise.all(
      Object.entries(SITES).map(async ([name, site]) => ({ name, allowed: await maySee(site) })),
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
    const origins = [...(SITES[name]?.origins ?? [])];
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

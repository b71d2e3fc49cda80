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

type Known = { readonly name: string; readonly isAllowed: boolean };

/** The sites that Yoyak may see and may not, asking for one, and giving one back; the effects are the same all the time. */
export function useSites({ onAllowed, onUnaskable }: Effects = {}) {
  const [known, setKnown] = useState<readonly Known[]>([]);
  const [refused, setRefused] = useState<string>();
  const look = useCallback(async () => {
    const all = Object.entries(SITES).map(async ([name, site]) => ({
      name,
      isAllowed: await maySee(site),
    }));
    setKnown(await Promise.all(all));
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
  const onForbidSite = (name: string) => {
    const origins = [...(SITES[name]?.origins ?? [])];
    // Whatever comes of it, the list says what is so.
    void browser.permissions
      .remove({ origins })
      .catch(() => false)
      .then(look);
  };
  const closed = known.filter(({ isAllowed }) => !isAllowed);
  const sites = closed.map(({ name }): Site => ({ name, refused: name === refused }));
  const allowed = known.filter(({ isAllowed }) => isAllowed).map(({ name }) => name);
  return { sites, allowed, onAllowSite, onForbidSite };
}

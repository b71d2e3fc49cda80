import { say } from '../words/say';
import type { SidePanelEvents, Site } from './state';

type Props = {
  readonly sites: readonly Site[];
  readonly onAllow: SidePanelEvents['onAllowSite'];
};

/** The sites that Yoyak may not see yet: which of them the tab shows, it cannot know. */
export function Sites({ sites, onAllow }: Props) {
  if (sites.length === 0) return null;
  return (
    <section class="sites">
      <p>{say('sidepanel.sites.lead')}</p>
      <ul>
        {sites.map(({ name, refused }) => (
          <li key={name}>
            <button type="button" onClick={() => onAllow(name)}>
              {say('sidepanel.sites.allow', [name])}
            </button>
            <span role="status">{refused && say('sidepanel.sites.refused')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

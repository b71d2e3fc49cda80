import { say } from '../../words/say';
import type { SitesSlice } from './state';

/** Sites besides arXiv whose pages of papers the side panel may be shown beside, once each is allowed; nothing once all are. */
export function SitesRow({ sites, onAllowSite }: SitesSlice) {
  if (sites.length === 0) return null;
  return (
    <div class="setting" id="sites">
      <div class="what">
        <span class="title">{say('options.sites.name')}</span>
        <p class="note">{say('sidepanel.sites.lead')}</p>
        <p class="note" role="status">
          {sites.some(({ refused }) => refused) && say('sidepanel.sites.refused')}
        </p>
      </div>
      <div class="presses">
        {sites.map(({ name }) => (
          <button key={name} type="button" onClick={() => onAllowSite(name)}>
            {say('sidepanel.sites.allow', [name])}
          </button>
        ))}
      </div>
    </div>
  );
}

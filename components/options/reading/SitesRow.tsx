import { say } from '../../words/say';
import { useHeldFocus } from '../parts/useHeldFocus';
import type { SitesSlice } from './state';

/** Sites besides arXiv whose pages of papers the side panel may be shown beside: each is allowed, and taken back, by itself. */
export function SitesRow({ sites, allowed, onAllowSite, onForbidSite }: SitesSlice) {
  const box = useHeldFocus<HTMLDivElement>();
  if (sites.length + allowed.length === 0) return null;
  const said = [
    allowed.length > 0 && say('options.sites.allowed', [allowed.join(', ')]),
    sites.some(({ refused }) => refused) && say('sidepanel.sites.refused'),
  ];
  return (
    <div ref={box} class="setting" id="sites" tabIndex={-1}>
      <div class="what">
        <span class="title">{say('options.sites.name')}</span>
        <p class="note">{say('sidepanel.sites.lead')}</p>
        <p class="note" role="status">
          {said.filter(Boolean).join(' ')}
        </p>
      </div>
      <div class="presses">
        {sites.map(({ name }) => (
          <button key={name} type="button" onClick={() => onAllowSite(name)}>
            {say('sidepanel.sites.allow', [name])}
          </button>
        ))}
        {allowed.map((name) => (
          <button key={name} type="button" onClick={() => onForbidSite(name)}>
            {say('options.sites.forbid', [name])}
          </button>
        ))}
      </div>
    </div>
  );
}

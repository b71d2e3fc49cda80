import type { Place } from '../../core/paper';
import { Outward } from '../Outward';
import { say } from '../say';
import { Picks, type PicksProps } from './Picks';

export type FooterProps = PicksProps & {
  readonly version: number | undefined;
  readonly pageVersion: number | undefined;
};

export function Footer({ version, pageVersion, ...picks }: FooterProps) {
  const other = version && pageVersion && version !== pageVersion;
  return (
    <footer>
      {other && (
        <span class="version">{say('panel.version', [String(version), String(pageVersion)])}</span>
      )}
      {picks.places.length > 1 && <Picks {...picks} />}
      <span class="source">{source(picks.shown)} · Yoyak</span>
    </footer>
  );
}

function source({ digest: { title, homepage } }: Place) {
  return homepage ? <Outward url={homepage}>{title}</Outward> : title;
}

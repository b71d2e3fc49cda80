import type { Summary } from '../../core/paper';
import { languageOf } from '../language';
import { Outward } from '../Outward';
import { say } from '../say';
import { Picks, type PicksProps } from './Picks';

export type FooterProps = PicksProps & {
  readonly shown: Summary;
  readonly version: number | undefined;
  readonly pageVersion: number | undefined;
};

export function Footer({ version, pageVersion, ...picks }: FooterProps) {
  const { digest, from } = picks.shown;
  const other = version && pageVersion && version !== pageVersion;
  return (
    <footer>
      {other && (
        <span class="version">{say('panel.version', [String(version), String(pageVersion)])}</span>
      )}
      {from !== undefined && <span class="kept">{say('panel.kept')}</span>}
      {picks.places.length > 1 && <Picks {...picks} />}
      <span class="source">
        <span lang={languageOf(digest.title)}>
          {digest.homepage ? <Outward url={digest.homepage}>{digest.title}</Outward> : digest.title}
        </span>
        {' · Yoyak'}
      </span>
    </footer>
  );
}

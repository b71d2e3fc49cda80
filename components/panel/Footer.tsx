import type { Summary } from '../../core/paper';
import { Outward } from '../Outward';
import { languageOf } from '../words/language';
import { say } from '../words/say';

type FooterProps = { readonly shown: Summary };

/** Stands in a sentence where the page's version will stand. */
const VERSION = '%';

export function Footer({ shown }: FooterProps) {
  const { digest, entry } = shown;
  const version = entry.version && String(entry.version);
  return (
    <footer>
      {version && (
        <span
          class="version"
          hidden
          data-version={version}
          data-words={say('panel.version', [version, VERSION])}
        />
      )}
      <span class="source">
        <span lang={languageOf(digest.title)}>
          {digest.homepage ? <Outward url={digest.homepage}>{digest.title}</Outward> : digest.title}
        </span>
        {' · Yoyak'}
      </span>
    </footer>
  );
}

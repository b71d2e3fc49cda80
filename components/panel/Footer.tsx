import type { Summary } from '../../core/paper';
import { Outward } from '../Outward';
import { languageOf } from '../words/language';
import { say } from '../words/say';
import { BesideLinks } from './BesideLinks';
import { ReportLink } from './ReportLink';

type FooterProps = { readonly shown: Summary };

export function Footer({ shown }: FooterProps) {
  const { digest, entry, beside } = shown;
  return (
    <footer>
      {beside && <BesideLinks {...beside} />}
      <a class="html" hidden href={`https://arxiv.org/html/${entry.paper}`}>
        {say('panel.html')}
      </a>
      <span class="source">
        <ReportLink summary={shown} />
        <span lang={languageOf(digest.title)}>
          {digest.homepage ? <Outward url={digest.homepage}>{digest.title}</Outward> : digest.title}
        </span>
        {' · Yoyak'}
      </span>
    </footer>
  );
}

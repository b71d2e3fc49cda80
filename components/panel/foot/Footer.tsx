import type { Summary } from '../../../core/paper';
import { Outward } from '../../Outward';
import { languageOf } from '../../words/language';
import { BesideLinks } from './BesideLinks';
import { HtmlLink } from './HtmlLink';
import { ReportLink } from './ReportLink';

type FooterProps = { readonly shown: Summary };

export function Footer({ shown }: FooterProps) {
  const { digest, beside } = shown;
  return (
    <footer>
      {beside && <BesideLinks {...beside} />}
      <HtmlLink />
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

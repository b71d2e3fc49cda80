import type { Summary } from '../../../core/paper';
import { Outward } from '../../Outward';
import { languageOf } from '../../words/language';
import { say } from '../../words/say';
import { BesideLinks } from './BesideLinks';
import { HtmlLink } from './HtmlLink';
import { ReportButton } from './ReportButton';

type FooterProps = { readonly shown: Summary };

export function Footer({ shown }: FooterProps) {
  const { digest, beside, isGone, repository } = shown;
  return (
    <footer>
      <HtmlLink />
      <span class="source">
        {repository && <ReportButton />}
        <span lang={languageOf(digest.title)}>
          {digest.homepage ? <Outward url={digest.homepage}>{digest.title}</Outward> : digest.title}
        </span>
        {isGone && (
          <>
            {' · '}
            <span class="gone" title={say('reader.left.vanished')}>
              {say('reader.left.source')}
            </span>
          </>
        )}
        {' · Yoyak'}
      </span>
      {beside && <BesideLinks {...beside} />}
    </footer>
  );
}

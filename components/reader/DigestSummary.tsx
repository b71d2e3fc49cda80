import { useState } from 'preact/hooks';
import { copySummary } from '../copySummary';
import { languageOf } from '../language';
import { namePlace } from '../nameDay';
import { Outward } from '../Outward';
import { SectionView } from '../SectionView';
import { say } from '../say';
import type { ReaderSummary } from './state';

/** One digest's summary with where it comes from. */
export function DigestSummary({ summary, gist }: ReaderSummary) {
  const [notice, setNotice] = useState<'copy' | 'copied' | 'copyFailed'>('copy');
  const copy = () =>
    copySummary(summary).then(
      () => setNotice('copied'),
      () => setNotice('copyFailed'),
    );
  const { digest, entry, from } = summary;
  return (
    <article>
      <header>
        <h2>{namePlace(summary)}</h2>
        {digest.ai && <span class="chip">{say('panel.ai')}</span>}
        <span class="source" lang={languageOf(digest.title)}>
          {digest.homepage ? <Outward url={digest.homepage}>{digest.title}</Outward> : digest.title}
        </span>
        <button type="button" onClick={copy} onBlur={() => setNotice('copy')}>
          <span aria-live="polite">{say(`panel.${notice}`)}</span>
        </button>
      </header>
      {from !== undefined && <p class="kept">{say('panel.kept')}</p>}
      <div lang={digest.language ?? 'ko'}>
        {gist && <p class="gist">{gist}</p>}
        {entry.sections.map((section) => (
          <SectionView section={section} />
        ))}
      </div>
    </article>
  );
}

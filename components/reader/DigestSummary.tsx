import { useState } from 'preact/hooks';
import type { Place } from '../../core/paper';
import { KeepDots } from '../KeepDots';
import { KeptLine } from '../KeptLine';
import { Outward } from '../Outward';
import { SectionView } from '../SectionView';
import { languageOf } from '../words/language';
import { namePlace } from '../words/nameDay';
import { type Names, toTold } from '../words/nameSource';
import { say } from '../words/say';
import { writeCopy } from '../writeCopy';
import type { ReaderSummary } from './state';

type Props = ReaderSummary & {
  /** Every place of the paper. */
  readonly all: readonly Place[];
  readonly names: Names;
  readonly bookmarked: boolean;
};

/** One digest's summary with where it comes from. */
export function DigestSummary({ summary, gist, also, all, names, bookmarked }: Props) {
  const [notice, setNotice] = useState<'copy' | 'copied' | 'copyFailed'>('copy');
  const copy = () =>
    navigator.clipboard.writeText(writeCopy(summary)).then(
      () => setNotice('copied'),
      () => setNotice('copyFailed'),
    );
  const { digest, entry } = summary;
  return (
    <article>
      <header>
        <h2>
          <KeepDots text={nameApart(summary, all, names)} />
        </h2>
        {digest.ai && <span class="chip">{say('panel.ai')}</span>}
        <span class="source" lang={languageOf(digest.title)}>
          {digest.homepage ? <Outward url={digest.homepage}>{digest.title}</Outward> : digest.title}
        </span>
        <button type="button" onClick={copy} onBlur={() => setNotice('copy')}>
          <span aria-live="polite">{say(`panel.${notice}`)}</span>
        </button>
      </header>
      {also.length > 0 && <p class="kept">{say('reader.also', [listPlaces(also, all, names)])}</p>}
      <KeptLine summary={summary} kept={bookmarked} />
      <div lang={digest.language ?? 'ko'}>
        {gist && (
          <p class="gist">
            <KeepDots text={gist} />
          </p>
        )}
        {entry.sections.map((section) => (
          <SectionView section={section} />
        ))}
      </div>
    </article>
  );
}

/** `9월 8일 · 12편 중 1번째`, with its subscription where others of that day have another. */
function nameApart(place: Place, all: readonly Place[], names: Names): string {
  const { day, from } = toTold(place, names);
  const among = all.map((each) => toTold(each, names));
  const isAmong = among.some((each) => each.day === day && each.from !== from);
  return [namePlace(place), ...(isAmong && from ? [from] : [])].join(' · ');
}

function listPlaces(also: readonly Place[], all: readonly Place[], names: Names): string {
  return also.map((place) => nameApart(place, all, names)).join(', ');
}

import type { Offer } from '../../../../core/source';
import { DayView } from '../../../DayView';
import { KeepDots } from '../../../joined/KeepDots';
import { Outward } from '../../../Outward';
import { formatCount, languageOf } from '../../../words/language';
import { say } from '../../../words/say';
import { ToldPapers } from '../../problems/ToldPapers';
import { nameSourceKind, showAddress } from '../../words/nameKnownSource';

type Props = { readonly offer: Offer };

/** What was found at an address: what it is called, how much is there, and how its papers are told apart. */
export function OfferFacts({ offer }: Props) {
  return (
    <>
      <h3 lang={languageOf(offer.title)}>{offer.title}</h3>
      <p class="about">
        <span>{nameSourceKind(offer.kind)}</span>
        <span>
          <KeepDots text={countOffer(offer)} />
        </span>
        <Outward url={offer.url}>{showAddress(offer.url)}</Outward>
      </p>
      {offer.skipped !== undefined && (
        <p>{say('options.result.empty', offer.skipped, [formatCount(offer.skipped)])}.</p>
      )}
      {offer.papers === 0 && <p>{say('options.add.noPapers')}</p>}
      {offer.newest && (
        <p class="about">
          <span>{say('options.add.newest')}</span>
          <DayView day={offer.newest.date} />
          <span lang={languageOf(offer.newest.title)}>{offer.newest.title}</span>
        </p>
      )}
      {offer.told && <ToldPapers told={offer.told} />}
    </>
  );
}

/** `다이제스트 93개 · 최근 3개에 논문 36편`, of a folder `마크다운 파일 93개` */
function countOffer({ kind, digests, sampled, papers }: Offer): string {
  // Which files of a folder are digests is not known before each was read.
  const what = kind === 'github' ? 'options.count.posts' : 'options.count.digests';
  const all = say(what, digests, [formatCount(digests)]);
  if (sampled === 0) return all;
  const some = say('options.add.sample', papers, [formatCount(sampled), formatCount(papers)]);
  return `${all} · ${some}`;
}

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Refused } from '../../core/source/files/given';
import type { FilesOffer } from '../../core/source/files/offer';
import { DayView } from '../DayView';
import { KeepDots } from '../KeepDots';
import { formatCount, languageOf } from '../language';
import { EmptyFiles } from './EmptyFiles';
import { KnownDigests } from './KnownDigests';
import { Press } from './Press';
import { RefusedFiles } from './RefusedFiles';
import { skippedFiles } from './skippedFiles';
import type { ImportEvents } from './state';
import { ToldPapers } from './ToldPapers';
import { toProblem } from './wholeFile';

type Props = Pick<ImportEvents, 'onImport' | 'onDismissImport'> & {
  readonly offer: FilesOffer;
  readonly holders: readonly string[];
  readonly skipped: number;
  readonly refused: readonly Refused[];
};

/** What is in the files, before anything is stored. */
export function ImportPreview(props: Props) {
  const { offer, holders, skipped, refused, onImport, onDismissImport } = props;
  const { newest, files, looked, digests, known, same, empty } = offer;
  const [all, setAll] = useState(false);
  const isNothingNew = known === digests && looked === files;
  return (
    <div class="callout offer">
      <h3>{askFor(offer)}</h3>
      <p>
        <KeepDots text={countFiles(offer)} />
      </p>
      {newest && (
        <p class="about">
          {digests > 1 && looked === files && <span>{i18n.t('options.add.newest')}</span>}
          <DayView day={newest.date} />
          <span lang={languageOf(newest.title)}>{newest.title}</span>
        </p>
      )}
      {known > 0 && <KnownDigests known={known} holders={holders} all={all} onChoose={setAll} />}
      {same > 0 && <p>{i18n.t('options.import.same', same, [formatCount(same)])}</p>}
      {empty.length > 0 && <EmptyFiles paths={empty} />}
      {skipped > 0 && <p>{skippedFiles(skipped)}</p>}
      <ToldPapers told={offer.told} />
      <RefusedFiles problems={[...refused.map(toProblem), ...offer.unread]} />
      <div class="presses">
        <Press class="primary" off={isNothingNew && !all} onPress={() => onImport(all)}>
          {i18n.t('options.import.yes')}
        </Press>
        <button type="button" onClick={onDismissImport}>
          {i18n.t('options.cancel')}
        </button>
      </div>
    </div>
  );
}

export function askFor({ files, looked, digests }: FilesOffer): string {
  return i18n.t('options.import.ask', looked < files ? files : digests);
}

/** `다이제스트 2개 · 논문 24편`; when there are too many to read first, `파일 93개 · 12개를 살펴보니 논문 144편` */
export function countFiles({ files, looked, digests, papers }: FilesOffer): string {
  const some = formatCount(papers);
  if (looked < files) {
    const all = i18n.t('options.import.given', files, [formatCount(files)]);
    return `${all} · ${i18n.t('options.import.sample', papers, [formatCount(looked), some])}`;
  }
  const all = i18n.t('options.count.digests', digests, [formatCount(digests)]);
  return `${all} · ${i18n.t('options.list.papers', papers, [some])}`;
}

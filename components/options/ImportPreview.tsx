import { i18n } from '#i18n';
import type { Refused } from '../../core/source/files/given';
import type { FilesOffer } from '../../core/source/files/offer';
import { DayView } from '../DayView';
import { formatCount, languageOf } from '../language';
import { RefusedFiles } from './RefusedFiles';
import { skippedFiles } from './skippedFiles';
import type { ImportEvents } from './state';
import { ToldPapers } from './ToldPapers';

type Props = Pick<ImportEvents, 'onImport' | 'onDismissImport'> & {
  readonly offer: FilesOffer;
  readonly skipped: number;
  readonly refused: readonly Refused[];
};

/** What is in the files, before anything is stored. */
export function ImportPreview({ offer, skipped, refused, onImport, onDismissImport }: Props) {
  const { newest, files, looked, digests } = offer;
  const empty = looked - digests;
  return (
    <div class="callout offer">
      <h3>{askFor(offer)}</h3>
      <p>{countFiles(offer)}</p>
      {newest && (
        <p class="about">
          {digests > 1 && looked === files && <span>{i18n.t('options.add.newest')}</span>}
          <DayView day={newest.date} />
          <span lang={languageOf(newest.title)}>{newest.title}</span>
        </p>
      )}
      {empty > 0 && <p>{i18n.t('options.import.without', empty, [formatCount(empty)])}</p>}
      {skipped > 0 && <p>{skippedFiles(skipped)}</p>}
      <ToldPapers told={offer.told} />
      <RefusedFiles refused={refused} />
      <div class="presses">
        <button type="button" class="primary" onClick={onImport}>
          {i18n.t('options.import.yes')}
        </button>
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

import { useState } from 'preact/hooks';
import { type Refused, toProblem } from '../../../../core/files/givenFile';
import type { FilesOffer } from '../../../../core/files/offerFiles';
import { DayView } from '../../../DayView';
import { KeepDots } from '../../../joined/KeepDots';
import { formatCount, languageOf } from '../../../words/language';
import { say } from '../../../words/say';
import { ToldPapers } from '../../problems/ToldPapers';

import { RefusedFiles } from '../RefusedFiles';
import { skippedFiles } from '../skippedFiles';
import type { ImportEvents } from '../state';
import { AlreadyThere } from './AlreadyThere';
import { EmptyFiles } from './EmptyFiles';
import { GivenNames } from './GivenNames';
import { KnownDigests } from './KnownDigests';

type Props = Pick<ImportEvents, 'onImport' | 'onDismiss'> & {
  readonly offer: FilesOffer;
  readonly holders: readonly string[];
  readonly skipped: number;
  readonly refused: readonly Refused[];
};

/** What is in the files, before anything is stored. */
export function ImportPreview(props: Props) {
  const { offer, holders, skipped, refused, onImport, onDismiss } = props;
  const { newest, newer, files, looked, digests, known, empty } = offer;
  const [all, setAll] = useState(false);
  const isNothing = isNothingNew(offer, all);
  const rest = describeRest(offer, all);
  return (
    <div class="callout offer">
      <h3>{askFor(offer, all)}</h3>
      <GivenNames names={offer.given} />
      {!isNothing && (
        <p>
          <KeepDots text={countFiles(offer)} />
        </p>
      )}
      {newest && !isNothing && (
        <p class="about">
          {digests > 1 && looked === files && <span>{say('options.add.newest')}</span>}
          <DayView day={newest.date} />
          <span lang={languageOf(newest.title)}>{newest.title}</span>
        </p>
      )}
      {known > 0 && <KnownDigests known={known} holders={holders} all={all} onChoose={setAll} />}
      <AlreadyThere {...offer} />
      {rest && <p>{rest}</p>}
      {newer > 0 && <p>{say('options.import.newer', newer, [formatCount(newer)])}</p>}
      {empty.length > 0 && <EmptyFiles paths={empty} />}
      {skipped > 0 && <p>{skippedFiles(skipped)}</p>}
      {!isNothing && <ToldPapers told={offer.told} />}
      <RefusedFiles problems={[...refused.map(toProblem), ...offer.unread]} />
      <div class="presses">
        {!isNothing && (
          <button type="button" class="primary" onClick={() => onImport(all)}>
            {say('options.import.yes')}
          </button>
        )}
        <button type="button" onClick={onDismiss}>
          {say(isNothing ? 'options.close' : 'options.cancel')}
        </button>
      </div>
    </div>
  );
}

/** The question, where there is one. */
export function askFor(offer: FilesOffer, all = false): string {
  return isNothingNew(offer, all)
    ? say('options.import.nothingNew')
    : say('options.import.ask', countNew(offer, all));
}

/** Is all of it left out? */
export function isNothingNew(offer: FilesOffer, all = false): boolean {
  return countNew(offer, all) === 0;
}

/** How many digests are imported, as far as was looked; of many files at least one may be. */
function countNew({ files, looked, digests, known, same, repeated }: FilesOffer, all: boolean) {
  if (looked < files) return files;
  return digests - same - repeated - (all ? 0 : known);
}

/** What is imported when some of it is not. */
function describeRest(offer: FilesOffer, all: boolean): string | undefined {
  const { files, looked, known, same, repeated } = offer;
  const count = countNew(offer, all);
  if (count === 0 || same + repeated + (all ? 0 : known) === 0) return undefined;
  if (looked < files) return say('options.import.restOfMany');
  return say('options.import.rest', count, [formatCount(count)]);
}

/** `다이제스트 2개 · 논문 24편`; when there are too many to read first, `파일 93개 · 12개를 살펴보니 다이제스트 12개, 논문 144편` */
export function countFiles({ files, looked, digests, papers }: FilesOffer): string {
  const found = say('options.count.digests', digests, [formatCount(digests)]);
  const some = say('options.list.papers', papers, [formatCount(papers)]);
  if (looked === files) return `${found} · ${some}`;
  const all = say('options.import.given', files, [formatCount(files)]);
  return `${all} · ${say('options.import.sample', [formatCount(looked), found, some])}`;
}

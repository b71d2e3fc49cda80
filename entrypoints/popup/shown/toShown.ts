import type { PopupPaper, PopupState } from '../../../components/popup/state';
import { nameSource } from '../../../components/words/nameSource';
import type { Names } from '../../../core/cards/look';
import { findAway } from '../../../core/catchUp/findAway';
import type { PaperId } from '../../../core/paper';
import type { DigestDay } from '../../../core/query/days';
import type { Reading } from '../../../core/store';
import { lastVisit, type NotedVisits } from '../../visits/noted';
import type { StoredDay, StoredPaper } from '../read/readPageDay';
import { describeDay } from './describeDay';
import type { PageDay } from './pages';
import { toRow } from './toRow';

export type Readings = ReadonlyMap<PaperId, Reading>;

/** All that a popup has read, in no language yet. */
export type PopupData = {
  readonly kind: 'data';
  readonly pages: readonly PageDay[];
  /** Those of them that are news to the reader, with what is news of them. */
  readonly news: readonly DigestDay[];
  readonly page: PageDay;
  readonly day: StoredDay;
  readonly tab?: StoredPaper;
  /** The paper of the tab in front, whether a summary of it is stored or not. */
  readonly tabPaper: PaperId | undefined;
  /** Of every paper when they are `whole`, else of those that are shown. */
  readonly readings: Readings;
  readonly whole: boolean;
  readonly names: Names;
  readonly noted: NotedVisits;
  readonly inPrivate: boolean;
};

/** What was read → what is shown of it; what piled up is `skipped` when the reader has just left it alone. */
export function toShown(
  data: PopupData,
  today: string,
  skipped = false,
): Extract<PopupState, { kind: 'shown' }> {
  const { news, day, tab, readings, names, noted } = data;
  const toPaper = (stored: StoredPaper): PopupPaper => toRow(stored, readings);
  const groups = day.groups.map(({ head, papers }) => ({
    key: JSON.stringify([head.source, head.id]),
    from: nameSource(head.source, names),
    title: head.title,
    ai: head.ai === true,
    papers: papers.filter(({ paper }) => paper !== tab?.paper).map(toPaper),
  }));
  const left = skipped || noted.skipped === today;
  const away = left ? undefined : findAway(news, readings, today, lastVisit(noted, today));
  return {
    kind: 'shown',
    day: { ...describeDay(data, today), groups: groups.filter(({ papers }) => papers.length > 0) },
    ...(tab && { tab: toPaper(tab) }),
    ...(away && { away }),
  };
}

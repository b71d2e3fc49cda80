import type { PopupPaper } from '../../../components/popup/state';
import { gist } from '../../../core/gist';
import { writeTitleFormulas } from '../../../core/math/title';
import type { DigestHead, PaperId, Summary } from '../../../core/paper';
import { digest, summaries } from '../../../core/query';
import type { PageDay } from '../shown/pages';

/** A row as the store alone tells it. */
export type StoredPaper = Omit<PopupPaper, 'read' | 'bookmarked'>;
/** A digest of a day with its rows; a paper of two digests of the day stands in the first. */
export type StoredGroup = { readonly head: DigestHead; readonly papers: readonly StoredPaper[] };
export type StoredDay = { readonly groups: readonly StoredGroup[]; readonly skipped: number };

/** The digests of a page; what of them is damaged is left out and counted. */
export async function readPageDay({ heads }: PageDay): Promise<StoredDay> {
  const read = await Promise.all(heads.map(readGroup));
  const shown = new Set<PaperId>();
  const groups = read.map(({ head, papers }) => ({
    head,
    papers: papers.filter(({ paper }) => !shown.has(paper) && shown.add(paper)),
  }));
  return {
    groups: groups.filter(({ papers }) => papers.length > 0),
    skipped: read.reduce((sum, { skipped }) => sum + skipped, 0),
  };
}

async function readGroup(head: DigestHead): Promise<StoredGroup & { readonly skipped: number }> {
  const stored = await digest([head.source, head.id]);
  const entries = Array.isArray(stored?.entries) ? stored.entries : [];
  const isGone = head.goneAt !== undefined && ({ isGone: true } as const);
  const found = stored ? summaries({ head, entries }) : [];
  const read = await Promise.all(
    found.map((each) => toStored({ ...each, ...isGone }).catch(() => undefined)),
  );
  const papers = read.filter((each) => each !== undefined);
  return { head, papers, skipped: head.papers.length - papers.length };
}

/** Throws for what is no summary. */
export async function toStored(summary: Summary): Promise<StoredPaper> {
  const { paper, title } = summary.entry;
  return { paper, title: await writeTitleFormulas(title), gist: gist(summary.entry), summary };
}

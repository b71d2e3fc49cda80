import type { DigestHead, PaperId } from '../../../core/paper';
import { collectSummaries, keptOf } from '../../../core/query';
import { keepFirst } from '../../../core/query/keepFirst';
import type { Reading } from '../../../core/store';
import { type StoredPaper, toStored } from './readPageDay';

/** What is shown of a paper by itself, as its own page shows it. */
export async function readTabPaper(
  paper: PaperId,
  all: readonly DigestHead[],
  reading: Reading | undefined,
): Promise<StoredPaper | undefined> {
  const found = (await collectSummaries(all, new Set([paper]))).get(paper) ?? [];
  const [first] = keepFirst(found, reading && keptOf(reading), reading?.chosen);
  return first && toStored(first).catch(() => undefined);
}

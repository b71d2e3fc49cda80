import type { SheetState } from '../../components/sheet/state';
import { storageFailure } from '../../core/failure';
import { parseId } from '../../core/paper';
import { readOutgoing } from '../out/readOutgoing';

/** More papers than anybody prints at once. */
const MOST_PAPERS = 200;

/** What an address asks for, `?papers=2509.04664,hep-th/9901001`, a single one perhaps of a digest (`source`, `id`): those that are none are left out, and doubles; of too many the first. */
export async function readSheet(search: string): Promise<SheetState> {
  const given = new URLSearchParams(search);
  const asked = (given.get('papers') ?? '').split(',');
  const [source, id] = [given.get('source'), given.get('id')];
  const of = source !== null && id !== null ? { source, id } : undefined;
  const all = [...new Set(asked.flatMap((id) => parseId(id)?.paper ?? []))];
  try {
    const papers = await readOutgoing(all.slice(0, MOST_PAPERS), of);
    const left = Math.max(0, all.length - MOST_PAPERS);
    return { kind: 'shown', papers, left, most: MOST_PAPERS };
  } catch (error) {
    return { kind: 'failed', code: storageFailure(error).code };
  }
}

import type { SheetState } from '../../components/sheet/state';
import { storageFailure } from '../../core/failure';
import { parseId } from '../../core/paper';
import { readOutgoing } from '../out/readOutgoing';

/** More papers than anybody prints. */
const MOST_PAPERS = 200;

/** What an address asks for, `?papers=2509.04664,hep-th/9901001`: those that are none are left out, and doubles. */
export async function readSheet(search: string): Promise<SheetState> {
  const asked = (new URLSearchParams(search).get('papers') ?? '').split(',', MOST_PAPERS);
  const papers = new Set(asked.flatMap((id) => parseId(id)?.paper ?? []));
  try {
    return { kind: 'shown', papers: await readOutgoing([...papers]) };
  } catch (error) {
    return { kind: 'failed', code: storageFailure(error).code };
  }
}

import type { Given } from '../../../components/options/import/useImport';
import { nameSource, toNames } from '../../../components/words/nameSource';
import { importBundle as takeBundle } from '../../../core/bundle';
import { heads } from '../../../core/query';
import { sources } from '../../../core/query/sources';
import { openTwins } from '../../../core/query/twins';
import { type SyncOptions, type SyncResult, sync } from '../../../core/sync';

export { collectDropped, collectPicked } from './files/collectFiles';

/** What files hold, and the names of the subscriptions that have some of it already. */
export async function look({ files }: Given, options: SyncOptions) {
  // The parser and the formulas weigh more than this whole page, which opens without them.
  const { offerFiles } = await import('../../../core/files/offerFiles');
  const offer = await offerFiles(files, options, await openTwins(), await heads());
  const names = toNames(await sources());
  return { offer, holders: offer.knownTo.map((source) => nameSource(source, names)) };
}

type Wanted = SyncOptions & { readonly all: boolean };

export async function importFiles({ files, refused }: Given, { all, ...options }: Wanted) {
  const [{ filesSource }, { leaveOutKnown }] = await Promise.all([
    import('../../../core/files'),
    import('../../../core/files/leaveOutKnown'),
  ]);
  const { signal } = options;
  const stored = await heads();
  const asking = { ...(signal && { signal }), all };
  const found = await leaveOutKnown(files, stored, await openTwins(), asking);
  const { files: wanted, leftOut, ...rest } = found;
  const result = await sync(filesSource(wanted, stored, { ...rest, refused }), options);
  return { result, leftOut };
}

export function importShipped(options: SyncOptions): Promise<SyncResult> {
  return takeBundle({ ...options, cause: 'bundled', again: true });
}

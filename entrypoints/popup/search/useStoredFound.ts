import { useEffect, useState } from 'preact/hooks';

import type { Found } from '../../../core/search';
import type { Readings } from '../shown/toShown';
import { readFound, type StoredFound } from './readFound';

type Rows = { readonly of?: Found; readonly rows?: readonly StoredFound[] };

/** What was found with the summaries that it was found in, as soon as they are read; until then what was before. */
export function useStoredFound(
  found: Found | undefined,
  readings: Readings,
  onFail: (error: unknown) => void,
): Rows {
  const [rows, setRows] = useState<Rows>({});
  useEffect(() => {
    let current = true;
    if (!found) setRows({});
    else {
      const show = (read: readonly StoredFound[]) => current && setRows({ of: found, rows: read });
      readFound(found.hits, found.query, readings).then(show, onFail);
    }
    return () => {
      current = false;
    };
  }, [found]);
  return rows;
}

import { useEffect, useState } from 'preact/hooks';
import type { FoundLine } from '../../../components/reader/search/foundLine';
import { type FailureCode, storageFailure } from '../../../core/failure';
import type { Library } from '../../../core/library';
import type { Found } from '../../../core/search';
import { readHits } from './readHits';

type Lines = { readonly lines?: readonly FoundLine[]; readonly failure?: FailureCode };

/** The lines of what was found; those of the last search stay until the next are read. */
export function useFoundLines(found: Found | undefined, library: Library): Lines {
  const [read, setRead] = useState<Lines>({});
  useEffect(() => {
    if (!found) return setRead({});
    let current = true;
    readHits(found.hits, found.query, library).then(
      (lines) => current && setRead({ lines }),
      (error: unknown) => current && setRead({ failure: storageFailure(error).code }),
    );
    return () => {
      current = false;
    };
  }, [found]);
  return read;
}

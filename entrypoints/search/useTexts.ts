import { useEffect, useRef, useState } from 'preact/hooks';
import { type FailureCode, storageFailure } from '../../core/failure';
import { openTexts, type Texts } from '../../core/search/texts';

/**
 * All that can be searched, opened when it is first `wanted` and kept from then on; what was written since is read when
 * `version` is another. Undefined until the first part of it is there.
 */
export function useTexts(
  wanted: boolean,
  version: unknown,
): { readonly texts?: Texts; readonly failure?: FailureCode } {
  const [texts, setTexts] = useState<Texts>();
  const [failure, setFailure] = useState<FailureCode>();
  const last = useRef<Texts | undefined>(undefined);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const show = (part: Texts) => current && setTexts(part);
    openTexts(last.current, show).then(
      (opened) => {
        last.current = opened;
        if (!current) return;
        setTexts(opened);
        setFailure(undefined);
      },
      (error: unknown) => current && setFailure(storageFailure(error).code),
    );
    return () => {
      current = false;
    };
  }, [wanted, version]);
  return { ...(texts && { texts }), ...(failure && { failure }) };
}

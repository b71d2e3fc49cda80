import { useCallback, useEffect, useState } from 'preact/hooks';
import { storageFailure } from '../../../../core/failure';
import { cleanTerms } from '../../../../core/model/prompt';
import type { ModelTermsState, TermsSlice } from './state';

type Effects = {
  /** The reader's own list; undefined for the one that ships. */
  readonly readOwnTerms: () => Promise<readonly string[] | undefined>;
  readonly saveTerms: (terms: readonly string[] | undefined) => Promise<void>;
  readonly shippedTerms: readonly string[];
  readonly hearModel: (onChange: () => void) => () => void;
};

/** The terms that stay English in summaries; the effects are the same all the time. */
export function useModelTerms(effects: Effects): TermsSlice {
  const { readOwnTerms, saveTerms, shippedTerms, hearModel } = effects;
  const [state, setState] = useState<ModelTermsState>({});

  const read = useCallback(async () => {
    const own = await readOwnTerms();
    const next = { terms: own ?? shippedTerms, own: own !== undefined };
    // What was read again and is the same leaves what is being written.
    setState((before) => (isSame(before, next) ? before : next));
  }, [readOwnTerms, shippedTerms]);
  const fail = (error: unknown) => {
    const failure = storageFailure(error).code;
    setState(({ terms, own }) => ({ ...(terms && { terms }), ...(own && { own }), failure }));
  };
  useEffect(() => {
    const look = () => void read().catch(fail);
    look();
    return hearModel(look);
  }, [read, hearModel]);

  const save = (terms: readonly string[] | undefined) => {
    const next = { terms: terms ?? shippedTerms, own: terms !== undefined, saved: true as const };
    saveTerms(terms).then(() => setState(next), fail);
  };
  return {
    state,
    onSave: (written) => {
      const terms = cleanTerms([written]);
      // A list that was emptied is one: no term stays English.
      save(terms.join('\n') === shippedTerms.join('\n') ? undefined : terms);
    },
    onReset: () => save(undefined),
  };
}

function isSame(
  { terms, own }: ModelTermsState,
  next: Required<Pick<ModelTermsState, 'terms' | 'own'>>,
) {
  return own === next.own && terms?.join('\n') === next.terms.join('\n');
}

import { Failure } from '../../../core/failure';
import type { AddState } from './state';

type Failed = Extract<AddState, { kind: 'failed' }>;

/** Why an address could not be looked at, or its source not be added. */
export function toFailed(doing: Failed['doing'], address: string, error: unknown): Failed {
  // What is no failure of ours is the parser's, which choked on what is there.
  const { code, until, origin, instead } =
    error instanceof Failure ? error : new Failure('malformed', String(error), { cause: error });
  return {
    kind: 'failed',
    doing,
    address,
    code,
    ...(until !== undefined && { until }),
    ...(origin && { origin }),
    ...(instead && { instead }),
  };
}

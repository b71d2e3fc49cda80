import { Failure } from '../../failure';
import type { StoredMaking } from '../../store/models';

/** A making that has come to its end without a summary: it failed, or without a failure it was stopped; what was left out until then is told. */
export function toEnded(
  now: StoredMaking,
  faults: StoredMaking['faults'],
  failure: Failure | undefined,
): StoredMaking {
  const { failure: _failure, ...rest } = now;
  const ended = { ...rest, faults, endedAt: Date.now() };
  return failure
    ? { ...ended, state: 'failed', failure: failure.code }
    : { ...ended, state: 'stopped' };
}

/** What was thrown → the failure that the reader is told of. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  return new Failure('model-failed', String(error), { cause: error });
}

import type { FailureCode } from '../../core/failure';
import { describeFailure } from '../words/failure';
import { say } from '../words/say';

/** Why a press for a summary led to nothing: of too many, it is summaries that are meant. */
export function tellUnmade(code: FailureCode): string {
  return code === 'too-many' ? say('making.tooMany') : describeFailure(code);
}

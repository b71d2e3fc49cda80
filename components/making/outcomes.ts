import { describeFailure } from '../words/failure';
import { say } from '../words/say';

/** What a press may lead to in place of what it is for, said by the page itself; `failed` is any other. */
export function outcomes(failed: string) {
  return {
    'data-model-unset': describeFailure('model-unset'),
    'data-model-private': describeFailure('model-private'),
    'data-storage-full': describeFailure('storage-full'),
    'data-too-many': say('making.tooMany'),
    'data-failed': failed,
  };
}

import { isAbout } from '../../../core/digest/problems';
import { isFailureCode } from '../../../core/failure/codes';
import { nameSentence } from '../../../core/failure/nameSentence';
import type { Problem } from '../../../core/paper';
import { describeFailure, type Failing } from '../../words/failure';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';

/** What could not be used, in the reader's language; a code that is not known here keeps its own words. */
export function describeProblem(problem: Problem, failing?: Failing): string {
  const { code, message } = problem;
  if (isAbout(code, 'line')) return say(`problem.${nameSentence(code)}`);
  if (isFailureCode(code)) return describeFailure(code, failing);
  const about = problem.about ?? readOldAbout(message);
  if (about !== undefined && isAbout(code, 'text'))
    return say(`problem.${nameSentence(code)}`, [about]);
  if (about !== undefined && isAbout(code, 'count'))
    return say(`problem.${nameSentence(code)}`, Number(about), [formatCount(Number(about))]);
  return message ?? describeFailure('other');
}

/** The first versions stored what a problem is about within its Korean sentence alone: at its beginning, or as its number. */
function readOldAbout(message = ''): string | undefined {
  return message.match(/^“(.*)” /s)?.[1] ?? message.match(/\d+/)?.[0];
}

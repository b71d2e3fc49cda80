import { isProblemCode } from '../../core/digest/problems';
import { nameSentence } from '../../core/failure/nameSentence';
import type { Problem } from '../../core/paper';
import type { Language } from '../../core/settings';
import { fillSentence } from '../words/fillSentence';

/** A problem in the extension's sentence for it; what `check` itself finds brings its own. */
export function wordProblem({ code, about = '', message }: Problem, language: Language): string {
  const room = isProblemCode(code) ? 'problem' : 'failure';
  return message ?? fillSentence(language, room, nameSentence(code), about);
}

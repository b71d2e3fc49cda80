import { Failure } from '../../core/failure';
import { explain } from '../explain';
import { wordProblem } from '../findings/wordProblem';
import type { Terminal } from '../terminal';
import { WrongInput } from './wrongInput';

/** What went wrong, in a sentence: the extension's where it has one. */
export function tellFailure(error: unknown, terminal: Terminal): string {
  const { words, language } = terminal;
  if (error instanceof WrongInput) return words.write.wrong[error.why](error.where);
  if (error instanceof Failure)
    return wordProblem({ file: '', line: 0, code: error.code }, language);
  return explain(error, words);
}

import { Failure, type FailureCode } from '../../../core/failure';
import { nameSentence } from '../../../core/failure/nameSentence';
import { explain } from '../../explain';
import { wordProblem } from '../../findings/wordProblem';
import type { Terminal } from '../../terminal';
import { WrongInput } from './wrongInput';
import { WrongText } from './wrongText';

/** What went wrong, in a sentence: the extension's where it has one and a terminal has none of its own. */
export function tellFailure(error: unknown, terminal: Terminal): string {
  const { words } = terminal;
  if (error instanceof WrongInput) return words.write.wrong[error.why](error.where);
  if (error instanceof WrongText) return words.write.text[error.why](error.where, error.says);
  return error instanceof Failure ? tellCode(error.code, terminal) : explain(error, words);
}

/** The sentence of a failure's code. */
export function tellCode(code: FailureCode, { words, language }: Terminal): string {
  const own: Readonly<Record<string, string>> = words.write.failure;
  return own[nameSentence(code)] ?? wordProblem({ file: '', line: 0, code }, language);
}

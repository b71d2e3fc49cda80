import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Words } from './words/ko';

/** The words after a command are not what it takes; `word` is the one that is wrong, where there is one. */
export class Misuse extends Error {
  readonly why: keyof Words['misuse'];
  readonly word: string;

  constructor(why: keyof Words['misuse'], word = '') {
    super(`${why} ${word}`);
    this.why = why;
    this.word = word;
  }
}

export type Options = NonNullable<ParseArgsConfig['options']>;

/** Words → the values of the options and the paths between them. Throws `Misuse`. */
export function readWords<const O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const option = /--?[\w-]+/.exec(message)?.[0];
    throw new Misuse(code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'option' : 'value', option);
  }
}

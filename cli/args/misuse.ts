import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Words } from '../words/ko';

/** What stands on the command line cannot be done; `word` is the one that is wrong, where there is one. */
export class Misuse extends Error {
  readonly why: keyof Words['misuse'];
  readonly word: string;

  constructor(why: keyof Words['misuse'], word = '') {
    super(`${why} ${word}`);
    this.why = why;
    this.word = word;
  }
}

export type ArgumentOptions = NonNullable<ParseArgsConfig['options']>;

/** Words → the values of the options and the paths between them. Throws `Misuse`. */
export function readWords<const O extends ArgumentOptions>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    // Node tells which option only in its sentence: "Unknown option '--x'", "Option '--out <value>' …".
    const { code, message } = error as NodeJS.ErrnoException;
    const option = /'(-[^' ]+)/.exec(message)?.[1];
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new Misuse('option', option);
    throw new Misuse(/not take/.test(message) ? 'noValue' : 'value', option);
  }
}

import { styleText } from 'node:util';
import type { Language } from '../core/settings';
import { en } from './words/en';
import { ko, type Words } from './words/ko';

/** Where a command runs and how it speaks; `mark` sets a text apart where colours are wanted. */
export type Terminal = {
  readonly cwd: string;
  readonly language: Language;
  readonly words: Words;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Shows how far a long work is, on one line that is written over; nowhere but on a terminal. */
  readonly progress: (text: string) => void;
  readonly mark: (style: 'bold' | 'dim' | 'yellow', text: string) => string;
};

/** The terminal that this process was started in. */
export function openTerminal(cwd: string, language: Language): Terminal {
  const colored = process.stdout.isTTY === true && !process.env.NO_COLOR;
  return {
    cwd,
    language,
    words: { ko, en }[language],
    say: (line) => console.log(line),
    complain: (line) => console.error(line),
    progress: (text) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
    },
    mark: (style, text) => (colored ? styleText(style, text) : text),
  };
}

import type { Language } from '../core/settings';
import { Misuse } from './args/misuse';
import { check } from './check';
import { compile } from './compile';
import { version } from './package.json';
import { serve } from './serve';
import { openTerminal } from './terminal';
import { watch } from './watch';
import { write } from './write';

const commands = new Map(Object.entries({ compile, check, watch, serve, write }));

/** Runs the program on the words after its name and gives its exit code; 2 is bad usage. */
export async function main(args: readonly string[], cwd: string): Promise<number> {
  const { language, rest } = takeLanguage(args);
  const terminal = openTerminal(cwd, isLanguage(language) ? language : 'ko');
  const { say, complain, words } = terminal;
  const [name = '', ...more] = rest;
  const command = commands.get(name);
  const usage = Object.entries(words.usage).find(([key]) => key === name)?.[1] ?? words.usage.main;
  const helped = rest.some((word) => word === '--help' || word === '-h') || name === 'help';
  try {
    if (!isLanguage(language)) throw new Misuse('language', language);
    if (name === '--version' || name === '-v') say(version);
    else if (helped) say(usage);
    else if (command) return await command(more, terminal);
    else if (name) throw new Misuse(name.startsWith('-') ? 'option' : 'command', name);
    else {
      complain(usage);
      return 2;
    }
    return 0;
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    complain(`${words.misuse[error.why](error.word)}\n\n${usage}`);
    return 2;
  }
}

/** The language asked for anywhere among the words; Korean when nobody asked. */
function takeLanguage(args: readonly string[]): {
  readonly language: string;
  readonly rest: readonly string[];
} {
  const at = args.findIndex((word) => /^--lang(?:=|$)/.test(word));
  if (at < 0) return { language: 'ko', rest: args };
  const [, inline] = args[at]?.split('=') ?? [];
  const language = inline ?? args[at + 1] ?? '';
  return { language, rest: args.toSpliced(at, inline === undefined ? 2 : 1) };
}

function isLanguage(word: string): word is Language {
  return word === 'ko' || word === 'en';
}

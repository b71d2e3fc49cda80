import { check } from './check';
import { compile } from './compile';
import { version } from './package.json';
import { serve } from './serve';
import { type Language, openTerminal } from './terminal';
import { watch } from './watch';

const commands = new Map(Object.entries({ compile, check, watch, serve }));

/** Runs the program on the words after its name and gives its exit code; 2 is bad usage. */
export async function main(args: readonly string[], cwd: string): Promise<number> {
  const { language, rest } = takeLanguage(args);
  const terminal = openTerminal(cwd, language ?? 'ko');
  const { say, complain, words } = terminal;
  const [name = '', ...more] = rest;
  const command = commands.get(name);
  const helped = rest.some((word) => word === '--help' || word === '-h') || name === 'help';
  if (name === '--version' || name === '-v') say(version);
  else if (helped)
    say(Object.entries(words.usage).find(([key]) => key === name)?.[1] ?? words.usage.main);
  else if (command && language) return command(more, terminal);
  else {
    complain(words.usage.main);
    return 2;
  }
  return 0;
}

/** The language asked for anywhere among the words, none when it is unknown; Korean when nobody asked. */
function takeLanguage(args: readonly string[]): {
  readonly language: Language | undefined;
  readonly rest: readonly string[];
} {
  const at = args.findIndex((word) => /^--lang(?:=|$)/.test(word));
  if (at < 0) return { language: 'ko', rest: args };
  const [, inline] = args[at]?.split('=') ?? [];
  const wanted = inline ?? args[at + 1];
  return {
    language: wanted === 'ko' || wanted === 'en' ? wanted : undefined,
    rest: args.toSpliced(at, inline === undefined ? 2 : 1),
  };
}

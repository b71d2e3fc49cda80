import en from './en.md?raw';
import ko from './ko.md?raw';

export type PromptLanguage = 'ko' | 'en';

const parts = { ko: cut(ko), en: cut(en) };

/** A part of a prompt, by its heading in the file. */
export function readPrompt(language: PromptLanguage, heading: string): string {
  const part = parts[language].get(heading);
  if (part === undefined) throw new Error(`No ${heading} in the prompt`);
  return part;
}

/** All that the prompt says in its own words: what an answer may not repeat. */
export function readInstructions(language: PromptLanguage): string {
  return [...parts[language].values()].join('\n');
}

function cut(file: string): ReadonlyMap<string, string> {
  const [, ...found] = file.replaceAll('\r', '').split(/^# (.+)$/m);
  const entries: [string, string][] = [];
  for (let at = 0; at < found.length; at += 2)
    entries.push([found[at]?.trim() ?? '', found[at + 1]?.trim() ?? '']);
  return new Map(entries);
}

import type { PaperText, SectionName } from '../../model';
import { type PromptLanguage, readPrompt } from './readPrompt';
import { pickTerms } from './terms';

export type Prompt = { readonly system: string; readonly user: string };

type Asked = {
  readonly section: SectionName;
  readonly text: PaperText;
  readonly terms: readonly string[];
  /** What the paper is fenced by (`makeMark`). */
  readonly mark: string;
  readonly language: PromptLanguage;
  /** Its answer was none. */
  readonly isAgain?: boolean;
};

/**
 * The prompt that asks for one section of a paper. The paper comes first and the question last, so that a server that
 * remembers what it has read reads the paper once.
 */
export function writePrompt({ section, text, terms, mark, language, isAgain }: Asked): Prompt {
  const paper = writeParts(text);
  const named = pickTerms(terms, `${text.title} ${paper}`).join(', ');
  const fill = (part: string, values: Readonly<Record<string, string>>) =>
    part.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  const system = readPrompt(language, 'system')
    .split('\n')
    // Where no term is named there is nothing to say of them.
    .filter((line) => named !== '' || !line.includes('{terms}'))
    .join('\n');
  const user = [
    fill(readPrompt(language, 'paper'), { mark, title: oneLine(text.title), text: paper }),
    readPrompt(language, section),
    ...(isAgain ? [readPrompt(language, 'again')] : []),
  ];
  return { system: fill(system, { mark, terms: named }), user: user.join('\n\n') };
}

/** A fence that no text can close: random, and in none of the text. */
export function makeMark(text: PaperText): string {
  const all = [text.title, ...text.parts.flatMap((part) => [part.heading, part.text])];
  for (;;) {
    const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
    const mark = `paper-${a.toString(36)}${b.toString(36)}`;
    if (!all.some((part) => part.includes(mark))) return mark;
  }
}

function writeParts({ parts }: PaperText): string {
  return parts.map(({ heading, text }) => `[${oneLine(heading)}]\n${text}`).join('\n\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

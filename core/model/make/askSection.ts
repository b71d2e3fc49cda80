import { Failure } from '../../failure';
import type { DoneSection, Fault, Making, PaperText, SectionName } from '../../model';
import type { Section } from '../../paper';
import { readAnswer } from '../answer/readAnswer';
import { readPartial } from '../answer/readPartial';
import { checkSection } from '../check';
import { readInstructions } from '../prompt/readPrompt';
import { keysOf, shapeOf } from '../prompt/shapes';
import { writePrompt } from '../prompt/writePrompt';
import { fitText } from '../text/fitText';
import type { Written } from '../writer';
import type { OpenWriter } from './openWriter';

/** `mark` is what the paper is fenced by, `others` are the sections that are done. */
type Asked = Making & {
  readonly section: SectionName;
  readonly mark: string;
  readonly others: readonly Section[];
};
/** What came of a section, and the text that was read for it, as it was cut. */
export type Answered = { readonly text: PaperText } & (
  | { readonly done: DoneSection }
  | { readonly fault: Fault }
);

/** Of a text that is too long the half is tried, as long as so many characters are left. */
const LEAST = 1000;
const TRIES = 2;

/** Asks for one section, twice where the first answer is none. Throws `Failure`, and the signal's reason. */
export async function askSection(asked: Asked, writer: OpenWriter): Promise<Answered> {
  const { section, terms, hear } = asked;
  let { text } = asked;
  const start = performance.now();
  hear({ kind: 'begun', section });
  for (let tried = 1; ; tried += 1) {
    const answer = await writeShorter({ ...asked, text }, writer, tried > 1);
    ({ text } = answer);
    const read = readAnswer(answer.written, {
      ...asked,
      text,
      instructions: readInstructions(writer.language),
    });
    if ('section' in read) {
      const seconds = (performance.now() - start) / 1000;
      const check = checkSection(section, read.section, text, terms);
      const { translated } = answer.written;
      const done = { name: section, section: read.section, check, seconds };
      return { text, done: { ...done, ...(translated && { translated }) } };
    }
    if (tried === TRIES) return { text, fault: read.fault };
    hear({ kind: 'again', section, fault: read.fault });
  }
}

type Answer = { readonly written: Written; readonly text: PaperText };

async function writeShorter(asked: Asked, writer: OpenWriter, isAgain: boolean): Promise<Answer> {
  const { section, text, terms, mark, signal, hear } = asked;
  const { language } = writer;
  const prompt = writePrompt({ section, text, terms, mark, language, isAgain });
  let said = '';
  try {
    const written = await writer.write({
      ...prompt,
      name: section,
      schema: shapeOf(section),
      keys: keysOf[section],
      signal,
      hear: (whole) => {
        const partial = readPartial(whole, section);
        if (partial === said) return;
        said = partial;
        hear({ kind: 'partial', section, text: partial });
      },
      load: (share) => hear({ kind: 'loading', share }),
    });
    return { written, text };
  } catch (error) {
    const half = Math.floor(text.characters / 2);
    if (!(error instanceof Failure) || error.code !== 'model-context' || half < LEAST) throw error;
    return writeShorter({ ...asked, text: fitText(text, half) }, writer, isAgain);
  }
}

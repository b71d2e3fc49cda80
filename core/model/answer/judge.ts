import type { Fault, PaperText, SectionName } from '../../model';
import type { PaperId, Section } from '../../paper';
import { isEcho } from './judge/isEcho';
import { isKorean } from './judge/isKorean';
import { namesOther, saysTitle } from './judge/namesOther';
import { refuses } from './judge/refuses';
import { repeats } from './judge/repeats';
import { repeatsSection } from './judge/repeatsSection';
import { type PlainNode, writeNodes } from './toPlain';

/** What an answer is judged by. */
export type Case = {
  readonly section: SectionName;
  readonly paper: PaperId;
  readonly text: PaperText;
  readonly terms: readonly string[];
  readonly instructions: string;
  readonly mark: string;
  /** Those of the same summary that are done. */
  readonly others: readonly Section[];
};

/** The most characters of each section: twice what is asked for. */
const MOST: Readonly<Record<SectionName, number>> = {
  introduction: 300,
  method: 800,
  results: 800,
  limitations: 500,
  conclusion: 350,
};

/** What is longer is not looked into. */
const LONGEST = 5000;

/** Words in place of JSON: those of the prompt say what went wrong better. */
export function judgeProse(said: string, { instructions, mark }: Case): Fault {
  return isEcho(said, instructions, mark) ? 'echo' : 'not-json';
}

/** Texts that are longer than any that is looked into. */
export function judgeLength(values: readonly string[]): Fault | undefined {
  if (values.every(({ length }) => length <= LONGEST)) return undefined;
  return repeats(values) ? 'repeated' : 'too-long';
}

/**
 * The texts of an answer, as they were written and as they are read → why they are no section. What the reader could be misled
 * by comes before what they would only be bored by.
 */
export function judge(
  values: readonly string[],
  nodes: readonly (readonly PlainNode[])[],
  { section, paper: id, text, terms, instructions, mark }: Case,
): Fault | undefined {
  const full = nodes.filter((each) => each.length > 0);
  const texts = full.map(writeNodes);
  // It says nothing of the paper.
  if (full.length === 0 || texts.some(refuses)) return 'empty';
  const paper = writeAll(text);
  if (texts.some((each) => isEcho(each, instructions, mark))) return 'echo';
  // As it was written, too: addresses lose their protocol on their way to a text.
  if ([...values, ...texts].some((each) => namesOther(each, { id, paper }))) return 'other-paper';
  if (!full.every((each) => isKorean(each, { terms, paper }))) return 'not-korean';
  if (texts.some((each) => saysTitle(each, paper))) return 'other-paper';
  if (repeats(texts)) return 'repeated';
  return texts.some((each) => each.length > MOST[section]) ? 'too-long' : undefined;
}

/** The same of a section that stands beside others. */
export function judgeSection(section: Section, { others }: Case): Fault | undefined {
  return repeatsSection(section, others) ? 'same-section' : undefined;
}

function writeAll({ title, parts }: PaperText): string {
  return [title, ...parts.map(({ heading, text }) => `${heading}\n${text}`)].join('\n');
}

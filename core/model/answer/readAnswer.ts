import type { Fault, PaperText, SectionName } from '../../model';
import type { PaperId, Section } from '../../paper';
import { keysOf } from '../prompt/shapes';
import type { Written } from '../writer';
import { findJson, withoutThought } from './findJson';
import { isEcho } from './isEcho';
import { isKorean } from './isKorean';
import { joinParts } from './joinParts';
import { namesOther, namesTitle } from './namesOther';
import { repeats } from './repeats';
import { isNothing, saysNothing } from './saysNothing';
import { type PlainNode, toPlain, writeNodes } from './toPlain';
import { toSection } from './toSection';

/** What an answer is judged by. */
export type Case = {
  readonly section: SectionName;
  readonly paper: PaperId;
  readonly text: PaperText;
  readonly terms: readonly string[];
  readonly instructions: string;
  readonly mark: string;
};

/** So many characters say twice as much as was asked for. */
const MOST: Readonly<Record<SectionName, number>> = {
  introduction: 300,
  method: 800,
  results: 800,
  limitations: 500,
  conclusion: 350,
};

/** What is longer is not looked into. */
const LONGEST = 5000;

/** A model's answer → the section that it is, or why it is none. Nothing that it says is anything but text. */
export function readAnswer(
  { text: written, cut }: Written,
  asked: Case,
): { readonly section: Section } | { readonly fault: Fault } {
  const said = withoutThought(written).trim();
  if (said === '') return { fault: 'empty' };
  const found = findJson(said, keysOf[asked.section]);
  if (!found) return { fault: cut ? 'too-long' : judgeProse(said, asked) };
  const given = readValues(found, keysOf[asked.section]);
  if (!given) return { fault: 'other-keys' };
  if (asked.section === 'limitations' && given.every(saysNothing))
    return { section: toSection(asked.section, []) };
  const values = sayOnce(given.map((value) => (isNothing(value) ? '' : value)));
  if (values.some(({ length }) => length > LONGEST))
    return { fault: repeats(values) ? 'repeated' : 'too-long' };
  const texts = values.map(toPlain);
  if (texts.every((nodes) => nodes.length === 0)) return { fault: 'empty' };
  const fault = judge(values, texts, asked);
  return fault ? { fault } : { section: toSection(asked.section, texts) };
}

/** Words in place of JSON: those of the prompt say what went wrong better. */
function judgeProse(said: string, { instructions, mark }: Case): Fault {
  return isEcho(said, instructions, mark) ? 'echo' : 'not-json';
}

/** Models begin a conclusion with the gist that stands before it: it is said once. */
function sayOnce(values: readonly string[]): readonly string[] {
  return values.map((given, at) => {
    const value = given.trim();
    const before = (values[at - 1] ?? '').trim().replace(/[.!?]+$/, '');
    if (before === '' || !value.startsWith(before)) return given;
    // What goes on in the same sentence says more than the one before.
    const [, rest = ''] = /^[.!?]+\s*(.*)$/s.exec(value.slice(before.length)) ?? [];
    return rest === '' ? given : rest;
  });
}

/** JSON that was written into a text, fenced or not. */
const INNER = /^\s*(?:(?:`{3,}|~{3,})\w*\s*)?[[{]\s*"[^"]*"\s*[:,\]]/;

/** The texts of the keys that were asked for; undefined where one is missing or holds something else. */
function readValues(
  found: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): readonly string[] | undefined {
  const values = keys.map((key) => {
    const value = joinParts(Object.hasOwn(found, key) ? found[key] : undefined);
    return value === null ? '' : value;
  });
  const isSound = (value: unknown): value is string =>
    typeof value === 'string' && !INNER.test(value);
  return values.every(isSound) ? values : undefined;
}

/** What the reader could be misled by comes before what they would only be bored by. */
function judge(
  values: readonly string[],
  nodes: readonly (readonly PlainNode[])[],
  { section, paper: id, text, terms, instructions, mark }: Case,
): Fault | undefined {
  const full = nodes.filter((each) => each.length > 0);
  const texts = full.map(writeNodes);
  const paper = writeAll(text);
  if (texts.some((each) => isEcho(each, instructions, mark))) return 'echo';
  // As it was written, too: addresses lose their protocol on their way to a text.
  if ([...values, ...texts].some((each) => namesOther(each, { id, paper }))) return 'other-paper';
  if (!full.every((each) => isKorean(each, { terms, paper }))) return 'not-korean';
  if (texts.some((each) => namesTitle(each, paper))) return 'other-paper';
  if (repeats(texts)) return 'repeated';
  return texts.some((each) => each.length > MOST[section]) ? 'too-long' : undefined;
}

function writeAll({ title, parts }: PaperText): string {
  return [title, ...parts.map(({ heading, text }) => `${heading}\n${text}`)].join('\n');
}

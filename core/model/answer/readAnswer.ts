import type { Fault } from '../../model';
import type { Section } from '../../paper';
import { keysOf } from '../prompt/shapes';
import type { Written } from '../writer';
import { findJson } from './findJson';
import { joinParts } from './joinParts';
import { type Case, judge, judgeLength, judgeProse, judgeSection } from './judge';
import { dropDoubled } from './plain/dropDoubled';
import { dropPreface } from './plain/dropPreface';
import { isNothing, saysNothing } from './saysNothing';
import { toPlain } from './toPlain';
import { toSection } from './toSection';
import { withoutThought } from './withoutThought';

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
  const values = sayOnce(
    given.map((value) => (isNothing(value) ? '' : dropDoubled(dropPreface(value)))),
  );
  const long = judgeLength(values);
  if (long) return { fault: long };
  const texts = values.map(toPlain);
  const fault = judge(values, texts, asked);
  if (fault) return { fault };
  const section = toSection(asked.section, texts);
  const repeated = judgeSection(section, asked);
  return repeated ? { fault: repeated } : { section };
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

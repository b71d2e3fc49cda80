import temml from 'temml';
import { toElements } from './math/elements';
import type { TemmlNode } from './math/temmlNode';
import type { Digest, Section } from './paper';
import type { MathElement } from './tree';

/** A formula longer than this is shown as TeX; none in real digests comes near. */
const MAX_TEX = 10_000;
/** Letters of TeX that are converted in one digest: thirty times what real ones hold. */
const MAX_TEX_IN_ALL = 100_000;
/** Bytes of MathML for each letter of a digest's TeX, its delimiters counted; real ones take up to 28. */
const BYTES_PER_LETTER = 40;
/** What the shortest formulas may take beside that. */
const LEAST_BYTES = 2000;
/** A formula that defines commands says little and means as much as it likes. */
const definition =
  /\\(?:[gex]?def|(?:re)?newcommand|providecommand|(?:future)?let|DeclareMathOperator)(?![A-Za-z])/;
/**
 * What Temml 0.13.5 sets wrong: a sign above a letter as its exponent, and a colon that takes the letters after it for
 * digits of its code.
 */
const corrections = {
  '\\overset': '{\\stackrel{#1}{{#2}}}',
  '\\ordinarycolon': '{\\char"3a}',
} as const;
/** What the formulas of one digest may still take. */
type Room = { bytes: number; letters: number };

/**
 * A digest with the MathML of each formula beside its TeX. A formula that does not convert stays TeX, and so do those
 * for which no room is left: the MathML of a digest is bounded by its TeX.
 */
export function withMath(digest: Digest): Digest {
  const bytes = LEAST_BYTES + BYTES_PER_LETTER * countTex(digest);
  return convert(digest, { bytes, letters: MAX_TEX_IN_ALL });
}

/** `withMath` of one section. */
export function withSectionMath(section: Section): Section {
  const entry = { paper: '', title: '', links: [], sections: [section] };
  const { entries } = withMath({ id: '', date: '', title: '', tags: [], entries: [entry] });
  return entries[0]?.sections[0] ?? section;
}

/** TeX → its `<math>` element, or undefined when Temml cannot read it. Loads and links nothing. */
export function toMathml(tex: string, display: boolean): MathElement | undefined {
  if (tex.length > MAX_TEX || definition.test(tex)) return undefined;
  try {
    // A copy: Temml adds to its macros.
    const macros = { ...corrections };
    const options = {
      displayMode: display,
      throwOnError: true,
      trust: false,
      annotate: false,
      macros,
    };
    const [root] = toElements(temml.__renderToMathMLTree(tex, options) as TemmlNode);
    return typeof root === 'object' ? root : undefined;
  } catch {
    // A formula that Temml refuses is no fault of ours: its TeX is shown.
    return undefined;
  }
}

function convert<T>(value: T, room: Room): T {
  if (Array.isArray(value)) return value.map((each) => convert(each, room)) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (!isFormula(value)) {
    const members = Object.entries(value).map(([key, each]) => [key, convert(each, room)]);
    return Object.fromEntries(members) as T;
  }
  if (value.value.length > room.letters) return value;
  room.letters -= value.value.length;
  const mathml = toMathml(value.value, value.type === 'math');
  const bytes = new TextEncoder().encode(JSON.stringify(mathml) ?? '').length;
  if (!mathml || bytes > room.bytes) return value;
  room.bytes -= bytes;
  return { ...value, mathml };
}

function countTex(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (isFormula(value)) return value.value.length + 2;
  let letters = 0;
  for (const each of Object.values(value)) letters += countTex(each);
  return letters;
}

function isFormula(value: object): value is { readonly type: string; readonly value: string } {
  const { type, value: tex } = value as { type?: unknown; value?: unknown };
  return (type === 'math' || type === 'inlineMath') && typeof tex === 'string';
}

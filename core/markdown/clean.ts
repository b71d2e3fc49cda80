/**
 * The text as the parser reads it: NFC, `\n` line ends, no byte order mark and no control character.
 * Line numbers stay those of the file.
 */
export function cleanText(text: string): string {
  if (isClean(text)) return text;
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\f\v]/g, ' ')
    .replace(controls, '')
    .replace(/^\uFEFF+/, '');
  return toNfc(plain);
}

/**
 * The text in NFC. Marks are sorted in the square of how many stand on one letter, so after every thirty stands a
 * joiner that is not seen, as the Stream-Safe Text Format has it (UAX #15).
 */
export function toNfc(text: string): string {
  if (isClean(text)) return text;
  return text.replace(/\p{M}{30}(?=\p{M})/gu, '$&\u034f').normalize('NFC');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** What neither NFC nor the control characters concern: most posts hold nothing else, and need no cleaning. */
const clean: readonly (readonly [number, number])[] = [
  [0x0009, 0x000a],
  [0x0020, 0x007e],
  [0x00a0, 0x02ff],
  [0x0391, 0x03c9],
  [0x03d5, 0x0481],
  [0x2010, 0x205e],
  [0x2070, 0x209c],
  [0x2100, 0x2125],
  [0x2190, 0x22ff],
  [0x2460, 0x27ff],
  [0x2b00, 0x2b73],
  [0x3000, 0x3029],
  [0x3041, 0x3096],
  [0x30a0, 0x30ff],
  [0x3131, 0x318e],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xd83c, 0xd83e],
  [0xdc00, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xff01, 0xffee],
];
const isCleanCode = new Uint8Array(0x10000);
for (const [first, last] of clean) isCleanCode.fill(1, first, last + 1);

function isClean(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (isCleanCode[text.charCodeAt(at)] === 0) return false;
  }
  return true;
}

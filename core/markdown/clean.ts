/**
 * The text as the parser reads it: NFC, `\n` line ends, no byte order mark and no control character.
 * Line numbers stay those of the file.
 */
export function cleanText(text: string): string {
  if (isClean(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\f\v]/g, ' ')
    .replace(controls, '')
    .replace(/^\uFEFF+/, '')
    .normalize('NFC');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Ranges that NFC leaves as they are: Greek, Cyrillic, signs, Hanja, Hangul letters, emoji, full-width forms. */
const kept: readonly (readonly [number, number])[] = [
  [0x2010, 0x205e],
  [0x2190, 0x22ff],
  [0x0391, 0x03c9],
  [0x2460, 0x27ff],
  [0x0400, 0x0481],
  [0x2070, 0x209c],
  [0x2100, 0x2125],
  [0x3000, 0x3029],
  [0x3131, 0x318e],
  [0x4e00, 0x9fff],
  [0xff01, 0xffee],
  [0xd83c, 0xd83e],
  [0xdc00, 0xdfff],
  [0xfe00, 0xfe0f],
];

/** One look at each character, because most posts need no cleaning and cleaning costs several. */
function isClean(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0xac00 && code <= 0xd7a3) continue;
    if (code < 0x300) {
      if (code < 0x20 ? code !== 0x0a && code !== 0x09 : code >= 0x7f && code <= 0x9f) return false;
    } else if (!kept.some(([first, last]) => code >= first && code <= last)) return false;
  }
  return true;
}

/**
 * The text as the parser reads it: NFC, `\n` line ends, no byte order mark and no control character.
 * Line numbers stay those of the file.
 */
export function cleanText(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const clean = controls.test(lines)
    ? lines.replace(/[\f\v]/g, ' ').replace(allControls, '')
    : lines;
  return clean.replace(/^\uFEFF+/, '').normalize('NFC');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const allControls = new RegExp(controls, 'g');

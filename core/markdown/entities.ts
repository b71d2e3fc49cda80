import { decodeHTMLStrict } from 'entities/decode';
import { readEmoji } from './emoji';

/** The text with its character references read; one that is unknown, or names a control character, stays. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|[a-z][a-z\d]{1,31});/gi,
    (whole, decimal?: string, hex?: string) => {
      if (decimal === undefined && hex === undefined) return decodeHTMLStrict(whole);
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return isShown(code) ? String.fromCodePoint(code) : whole;
    },
  );
}

/** A text of Markdown with its references and its names of emoji as the characters that they mean. */
export function decodeCharacters(text: string): string {
  return readEmoji(decodeEntities(text));
}

function isShown(code: number): boolean {
  if (code < 0x20 || code > 0x10ffff) return code === 9 || code === 10;
  return !(code >= 0x7f && code <= 0x9f) && !(code >= 0xd800 && code <= 0xdfff);
}

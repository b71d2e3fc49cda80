/**
 * A text as its letters are compared: composed (NFC) and in lower case. A sigma that ends a word is one like any other: what
 * follows may be typed yet.
 */
export function foldCase(text: string): string {
  return text.toLowerCase().normalize('NFC').replaceAll('ς', 'σ');
}

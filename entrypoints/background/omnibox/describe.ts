import type { Suggestion } from './readSuggestions';

/** What XML has no room for: signs that control, and halves of letters. */
const CONTROLS = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A suggestion as a line; Chromium reads it as XML, in which `<Silence>` is a name, and Firefox as it stands. */
export function describe({ title, gist }: Suggestion, isXml: boolean): string {
  const plain = (text: string) =>
    text.replace(CONTROLS, ' ').replace(/[&<>]/g, (sign) => (isXml ? (SIGNS[sign] ?? '') : sign));
  return [title, gist].filter(Boolean).map(plain).join(' · ');
}

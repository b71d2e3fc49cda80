const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Behind a bracket of its own a number is an exponent: `h⁽²⁾`. */
const marks = /(?<![⁽⁰¹²³⁴-⁹])[⁰¹²³⁴-⁹]+⁾/g;

/** The mark of a footnote: its number, raised, with the bracket that Korean sets after it and no exponent has. */
export function writeMark(number: number): string {
  return `${[...String(number)].map((digit) => digits[Number(digit)]).join('')}⁾`;
}

/** The numbers of the footnotes whose marks stand in a text. */
export function readNoteMarks(text: string): readonly number[] {
  if (!text.includes('⁾')) return [];
  return (text.match(marks) ?? []).map((mark) =>
    Number([...mark.slice(0, -1)].map((digit) => digits.indexOf(digit)).join('')),
  );
}

/** A text without marks of footnotes. */
export function withoutMarks(text: string): string {
  return text.includes('⁾') ? text.replace(marks, '') : text;
}

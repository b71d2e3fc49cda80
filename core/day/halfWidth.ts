/** A text with full-width signs (`２０２５．９．８`) as those that they stand for, each letter where it was. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

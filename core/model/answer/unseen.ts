/** What nobody sees: signs that turn or join others, letters that only fill, halves of a sign whose other half is missing. */
const UNSEEN = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]+/gu;

/** A text without signs that are not seen: with them it would be read otherwise than it stands there. */
export function dropUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

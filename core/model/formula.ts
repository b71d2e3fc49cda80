/** Formulas, in dollars or in brackets with their backslashes, which may be doubled. */
export const FORMULA =
  /\$[^$"\n]{1,1000}\$|(?<!\\)\\{1,2}\([^"\n]{1,1000}?\\\)|(?<!\\)\\{1,2}\[[^"\n]{1,1000}?\\\]/g;

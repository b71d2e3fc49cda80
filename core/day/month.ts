const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The source of an expression for a month's name: English, whole or short, or as Korean clocks write it (`9월`). */
export const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\\d{1,2}월)';

/** The number of a month that `monthName` found, from 1. */
export function readMonth(name: string): number {
  return Number.parseInt(name, 10) || names.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

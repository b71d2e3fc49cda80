import type { Words } from '../../words/ko';

/** A paper's text cannot be used; `where` it lies, and what it `says` that it is. The other papers go on. */
export class WrongText extends Error {
  readonly why: keyof Words['write']['text'];
  readonly where: string;
  readonly says: string;

  constructor(why: keyof Words['write']['text'], where = '', says = '') {
    super(`${why}: ${where} ${says}`);
    this.why = why;
    this.where = where;
    this.says = says;
  }
}

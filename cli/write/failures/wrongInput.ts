import type { Words } from '../../words/ko';

/** What a file says cannot be used; `where` is the place in it, or what stands there. */
export class WrongInput extends Error {
  readonly why: keyof Words['write']['wrong'];
  readonly where: string;

  constructor(why: keyof Words['write']['wrong'], where: string) {
    super(`${why}: ${where}`);
    this.why = why;
    this.where = where;
  }
}

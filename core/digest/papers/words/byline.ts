import { LONGEST_SENTENCE, sentence } from './sentences';

const date = '\\d{4}[-./년 ]+\\d{1,2}[-./월 ]+\\d{1,2}[일.]?';
/** A name is one Korean word, or a few Latin ones; more words say something. */
const byline = sentence(
  `(?:작성자?|게시자|옮긴이|written by|posted by) ?[:：] ?(?:@?[가-힣]{2,5}|@?[\\p{Script=Latin}\\d_.’'-]+(?: [\\p{Script=Latin}.’'-]+){0,2})(?: ?\\(\\S+\\))?`,
  `(?:작성일자?|게시일|written on|posted on) ?[:：] ?${date}.{0,20}`,
);
const day = sentence(`(?:날짜|일자|date)?[ :：]*${date}(?: .{0,20})?`);

/** Is a line one of who wrote the post, and when ("작성자: 코니 | 작성일: 2025-09-14")? */
export function saysWhoWrote(text: string): boolean {
  if (text.length > LONGEST_SENTENCE) return false;
  const facts = text.trim().split(/\s*[|·•/\n]\s*/u);
  return (
    facts.some((fact) => byline.test(fact)) &&
    facts.every((fact) => byline.test(fact) || day.test(fact))
  );
}

const byWhom = /^(?:submitted|posted|shared|recommended|curated|picked|written) by\s/iu;

/** Does a line say who sent a paper in (`Submitted by kim`)? */
export function saysByWhom(words: string): boolean {
  return byWhom.test(words);
}

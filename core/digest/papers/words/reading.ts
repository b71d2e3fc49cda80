import { namesOthers, namesRelated } from '../words';
import { namesFurther } from './further';

/** What a text is built on or cites is a part of it: related work, references. */
const ofText =
  /연구|문헌|인용|(?<!\p{L})(?:works?|stud(?:y|ies)|research|references?|bibliography|citations?|cited)(?!\p{L})/iu;

/** Does a heading open other papers to read ("관련 논문", "더 읽을거리", "Other papers"), and not what the text is built on? A part of the table of words. */
export function opensReading(heading: string): boolean {
  const isOther = namesFurther(heading) || namesOthers(heading);
  return isOther || (namesRelated(heading) && !ofText.test(heading));
}

/** Does a heading open more papers of a digest, each told in a few words ("또 읽은 것", "Quick reads")? */
export function opensMore(heading: string): boolean {
  return namesFurther(heading) && !namesOthers(heading);
}

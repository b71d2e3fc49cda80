/** Agrees to what was asked. */
const AGREED = /^\s*(?:네, )?(?:물론(?:입니다|이죠|이에요)|알겠습니다)[,.!]\s*/;
/** What follows is named in place of being said, in a sentence of its own or up to a colon. */
const NAMED =
  /^\s*(?:(?:네|예)[,.!] )?(?:다음은|아래는|이하는)\s[^.:!?\n]{0,60}(?:요약|정리|답변?|내용|설명)[^.:!?\n가-힣]{0,6}(?:한 (?:것|글|내용))?(?:(?:입니다|드립니다|이에요|예요)[.:!]|이다:|:)\s*/;

/** A text → the same without what a model says before it begins; one that says no more is left as it is. */
export function dropPreface(text: string): string {
  const left = text.replace(AGREED, '').replace(NAMED, '');
  return left.trim() === '' ? text : left;
}

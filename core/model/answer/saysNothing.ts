/** A note that there is nothing is short. */
const LONGEST = 120;
const NOTHING =
  /^(?:n\/?a|none|null|-+|없음|없다|해당 ?(?:사항 ?)?없음|알 수 없(?:음|다)|불명|미상|unknown|빈 문자열|정보 없음)?$/i;

/** What is still to be done is a limitation, too. */
const TO_BE_DONE =
  /(?:남은|향후|후속|추후|앞으로의) ?(?:과제|연구)(?: ?방향)?|(?:제한|제약) ?사항/g;
const LIMIT =
  /^(?:한계점?|제한점|제약점?|단점|약점)들?(?:이?나|와|과|을|를|은|는|이|가|도|로|으로|에)?$/;
const NOT =
  /^(?:않(?:다|음|는다|았다|았음|습니다|았습니다|아|아요|았어요|고|으며|았으며)|없(?:다|음|었다|었음|습니다|었습니다|어요|었어요|고|으며|었으며))$/;
/** What a note that a paper says nothing is made of besides: who or where, what, how, and that it is said. */
const FORMS = [
  /^(?:논문|초록|본문|원문|연구)의?$|^(?:논문|초록|본문|원문|자료|텍스트|글)(?:에|에서|만으로)(?:는|도)?$/,
  /^(?:저자들?|연구진|논문|초록|본문|원문)(?:은|는|이|가|도)$/,
  /^(?:내용|정보|설명|논의|언급|명시|것|바|사항|부분)(?:은|는|이|가|도|을|를)?$/,
  /^(?:이|본|위|해당|주어진|제공된|제안한|제안된|이에|에|대한|대해서?는?|관한|관해서?는?|관련|관련된|및|또는|혹은)$/,
  /^(?:따로|아무|아무런|어떤|어떠한|전혀|직접|별도|특별|구체적|명시적|명확)(?:의|한|히|인|으로)?$/,
  /^(?:밝힌|밝혀진|적힌|다룬|나온|알려진|(?:언급|명시|제시|논의|보고)(?:한|된))$/,
  /^(?:(?:언급|명시|제시|제공|논의|설명|보고)(?:하지|하고|되지|되어|돼)|적혀|적지|적히지|나와|나오지|밝(?:히지|히고|혀지지|혀져)|다(?:루지|루고|뤄지지)|담(?:지|고|겨|기지)|알|(?:찾을|확인할|파악할)|수|있지)(?:는|도)?$/,
];
/** Whose limitations they are: of anything else it would be a limitation that they are not told of. */
const WHOSE =
  /^(?:방법|방법론|방식|기법|모델|시스템|접근법?|[A-Za-z][\w.-]*)(?:의|은|는)$|^(?:자료|글|연구)(?:은|는)$/;
const ENGLISH =
  /^(?:the|this|its|any|paper|authors?|abstract|text|does|do|did|is|are|was|were|has|have|been|not|no|explicit(?:ly)?|specific|of|in|by|there|limitations?|state[sd]?|mention(?:s|ed)?|given|specif(?:y|ies|ied)|discuss(?:es|ed)?|provide[sd]?)$/i;

/** Is a text a mark of nothing (없음, N/A) in place of one? */
export function isNothing(text: string): boolean {
  return NOTHING.test(bareOf(text));
}

/**
 * Does a text say only that the paper says nothing (없음, "한계는 적혀 있지 않다")? It has no word then that could be of a
 * limitation: "긴 문서를 다루지 않는다" is one.
 */
export function saysNothing(text: string): boolean {
  if (isNothing(text)) return true;
  if (text.length > LONGEST) return false;
  const words = text.replace(TO_BE_DONE, '한계').match(/[^\s,.:;!?"'“”()]+/g) ?? [];
  if (words.every((word) => ENGLISH.test(word))) return words.some((word) => /^not?$/i.test(word));
  const isOfLimits = words.some((word) => LIMIT.test(word));
  const known = [LIMIT, NOT, ...FORMS, ...(isOfLimits ? [WHOSE] : [])];
  return (
    NOT.test(words.at(-1) ?? '') &&
    words.some((word) => !NOT.test(word)) &&
    words.every((word) => known.some((form) => form.test(word)))
  );
}

function bareOf(text: string): string {
  return text.replace(/^[\s"'“”.()]+|[\s"'“”.()]+$/g, '');
}

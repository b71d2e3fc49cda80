/** A note that there is nothing is one short sentence. */
const LONGEST = 90;
const NOTHING =
  /^(?:n\/?a|none|null|-+|없음|없다|해당 ?(?:사항 ?)?없음|알 수 없(?:음|다)|불명|미상|unknown|빈 문자열|정보 없음)?$/i;
const UNSAID =
  /한계.{0,14}(?:내용|정보|설명|논의)[이가은는]? ?없|한계(?:점)?[를은]? ?(?:따로 |명시적으로 )?(?:다루|논의하|설명하|제시하|제공하|제공되)지 ?않|(?:적혀|적힌|언급|밝히|밝혀|밝힌|명시|나와|제시|기술|서술).{0,14}(?:없|않)|\bnot? (?:explicitly )?(?:stated|mentioned|given|specified|discussed)\b|\bno limitations?\b/i;

/** Is a text a mark of nothing (없음, N/A) in place of one? */
export function isNothing(text: string): boolean {
  return NOTHING.test(bareOf(text));
}

/** Does a text say only that the paper says nothing (없음, "한계는 적혀 있지 않다")? */
export function saysNothing(text: string): boolean {
  const bare = bareOf(text);
  return (
    NOTHING.test(bare) || (bare.length <= LONGEST && !/[.!?]\s/.test(bare) && UNSAID.test(bare))
  );
}

function bareOf(text: string): string {
  return text.replace(/^[\s"'“”.()]+|[\s"'“”.()]+$/g, '');
}

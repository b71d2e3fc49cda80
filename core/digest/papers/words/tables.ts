import { bare, pattern } from './pattern';

const facts = pattern(
  '(?:#|no|rank|순위|번호|date|published|publish date|updated|날짜|일자|발행일|게재일|등록일|authors?|저자|글쓴이|affiliations?|institutions?|소속|기관|venue|conference|journal|year|학회|저널|연도|출판|score|rating|stars?|likes?|upvotes?|점수|평점|좋아요|추천수|category|categories|tags?|topics?|keywords?|분류|분야|카테고리|태그|키워드|code|코드|links?|링크|pdf|url|arxiv|id)',
);

/** Is a table's column one of facts about the paper ("저자", "Date"), and no summary of it? */
export function namesFact(header: string): boolean {
  return facts.test(bare(header));
}

const rest = pattern(
  '(?:합계|총계|소계|전체|평균|중앙값|비고|기타|그 ?(?:외|밖)(?:에)?|공통점|차이점|(?:sub)?totals?|sums?|overall|average|mean|median|notes?|remarks?|others?|misc(?:ellaneous)?)',
);

/** How many papers there are, in the unit that they are counted in, or as a sum. */
const count = pattern(
  '(?:(?:총|모두|전부|전체|합쳐서?|(?:in )?total|all|altogether)(?: of)? ?)?\\d{1,4} ?(?:편|건|papers?|articles?)|(?:합계|총계|소계|total|sum) ?\\d{1,4}',
);

/** Is a row or an item one of what all others come to, or of the rest ("합계", "총 12편", "기타", "Total"), and none of a paper? */
export function namesRest(row: string): boolean {
  const words = bare(row);
  return rest.test(words) || count.test(words);
}

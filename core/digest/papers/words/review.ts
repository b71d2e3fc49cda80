const kinds =
  '(?:논문|페이퍼|paper|리뷰|정리|요약|번역|소개|해설|읽기|읽고|후기|분석|review|summary|notes?|explained|summarized)';
const ending = new RegExp(
  `(?:[\\s:|·,–—-]+${kinds}|\\s*[([]\\s*(?:${kinds}\\s*)*(?:\\d{1,2}|[상중하]|[전후]편)?\\s*(?:${kinds}\\s*)*[)\\]])+$`,
  'iu',
);

/** A title without the words at its end that say that it is a review of that (`… 논문 리뷰 (1)`, `… 읽고`). A part of the table of words. */
export function dropReview(title: string): string {
  return title.length > LONGEST ? title : title.replace(ending, '').trim();
}

/** Two words that say what a post is, and a sign: one alone may begin a paper's title (`Review: …`). */
const label = new RegExp(`^${kinds}(?:\\s*${kinds}){1,2}(?:\\s*[:：|]|\\s+[–—-])\\s*(?=\\S)`, 'iu');

/** A post's title without such words before it (`논문 리뷰: …`, `Paper Review - …`). A part of the table of words. */
export function dropReviewLabel(title: string): string {
  return title.replace(label, '');
}

const LONGEST = 300;

/** Does a post's title say that it is a review of a paper ("FlashAttention 리뷰", "[논문 정리] …")? */
export function namesReview(title: string): boolean {
  return (
    dropReview(title) !== title ||
    /^\s*\[[^\]]*(?:논문|페이퍼|paper|리뷰|review)[^\]]*\]/iu.test(title)
  );
}

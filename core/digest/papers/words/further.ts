const things = '(?:논문|글|소식|연구|것|편)(?:들)?';
const further = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(?:quick|short|brief|speedy|bonus|also|more|other)(?:er)? (?:\\p{L}+ )?(?:reads?|reading|hits?|takes?|looks?|picks?|bites?|papers?)|in brief|briefs?|also (?:read|worth (?:a (?:look|read)|reading))|worth (?:a (?:look|read)|reading)|(?:짧게|간단히|가볍게|빠르게|잠깐) ?(?:보기|본|읽기|읽은|소개|훑어 ?보기)(?: ?${things})?|(?:짧은|가벼운|빠른) ?(?:소개|리뷰|소식|읽기|${things})|단신|(?:한|두|세) ?줄 ?(?:소개|리뷰|소식)|(?:또|더|함께|같이|그 ?밖에|그 ?외에?|이외에|추가로) ?(?:읽은|본|고른|골라 ?본|눈에 ?띈) ?${things}|(?:다른|남은|나머지|그 ?밖의|그 ?외(?:의)?|기타|추가) ?(?:주목할 |흥미로운 |재미있는 )?${things})[^\\p{L}\\p{N}]*$`,
  'iu',
);

/** Does a heading open papers told more shortly than the one above ("Quick reads", "또 읽은 것", "다른 논문")? A part of the table of words. */
export function namesFurther(heading: string): boolean {
  return heading.length < 40 && further.test(heading);
}

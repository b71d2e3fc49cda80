const further =
  /^[^\p{L}\p{N}]*(?:(?:quick|short|brief|speedy|mini|bonus|also|more|other)(?:er)? (?:\p{L}+ )?(?:reads?|reading|hits?|takes?|looks?|links?|picks?|notes?|reviews?|summar(?:y|ies)|papers?|bites?)|in brief|briefs?|also (?:read|noted|worth|interesting|this)|worth (?:a (?:look|read)|reading)|in other news|(?:짧게|간단히|가볍게|빠르게|잠깐) ?(?:\S+ )?(?:보[기는]|본|읽[기은는]|훑|소개|정리|요약|만)|(?:짧은|간단한|가벼운|빠른) ?(?:\S+ )?(?:논문|소개|정리|요약|리뷰|소식|읽기|글)|단신|(?:한|두|세) ?줄 ?(?:소개|논문|정리|리뷰|소식|요약 ?모음)|훑어|(?:또|더|함께|같이|그 ?밖에|그 ?외에?|이외에|추가로)(?: \S+)? (?:읽은|본|고른|골라|눈에 띈|눈에 띄는|눈여겨|볼 ?만한|주목)|(?:다른|남은|나머지|그 ?밖의|그 ?외(?:의)?|기타|추가) ?(?:주목할 |흥미로운 |재미있는 )?(?:논문|글|소식)(?:들)?[^\p{L}\p{N}]*$)/iu;

/** Does a heading open papers told more shortly than the one above ("Quick reads", "또 읽은 것", "다른 논문")? A part of the table of words. */
export function namesFurther(heading: string): boolean {
  return heading.length < 40 && further.test(heading);
}

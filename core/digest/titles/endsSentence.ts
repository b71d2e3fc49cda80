/** A verb in Korean. */
const verb = /[다요]$/u;
/** `밝힘`, `만듦`: a verb as a noun ends with one of these consonants (ㅁ, ㄻ), and few other words do. */
const ENDINGS: ReadonlySet<number> = new Set([16, 10]);
const CONSONANTS = 28;
const others =
  /(?:시스템|아이템|템|즘|그램|다임|스트림|트림|게임|프레임|타임|팀|이름|사람|그림|모음|처음|다음|마음|플랫폼|폼|(?<![가-힣])힘|볼륨|컬럼|리듬|포럼|봄|몸|꿈|감|범|점|남|담|삶)$/u;
/** Words that Korean ends a sentence with where it leaves out the verb. */
const nouns =
  /(?:제안|달성|공개|제시|입증|증명|확인|감소|증가|절감|단축|축소|가능|필요|기록|돌파)$/u;

/** Do words end with a verb in Korean, as most sentences do and few titles? */
export function endsWithVerb(words: string): boolean {
  const bare = withoutClosers(words).replace(/[!?]$/, '');
  if (verb.test(bare)) return true;
  const last = bare.charCodeAt(bare.length - 1) - 0xac00;
  return last >= 0 && last < 11_172 && ENDINGS.has(last % CONSONANTS) && !others.test(bare);
}

/** Do words end as a sentence does: with a full stop, a verb, or a noun that stands for one? */
export function endsSentence(words: string): boolean {
  const bare = withoutClosers(words);
  return /[.。!?]$/.test(bare) || nouns.test(bare) || endsWithVerb(words);
}

function withoutClosers(words: string): string {
  return words.replace(/["”’)\]\s]+$/u, '');
}

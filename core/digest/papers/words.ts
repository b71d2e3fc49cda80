import { bare, pattern } from './words/pattern';

/**
 * The words of the language that the rule for papers listens to, Korean and English. They say what a link, a
 * heading or a column is for; none of them is one writer's.
 */
const papers =
  '(?:(?:the )?papers?|arxiv|alphaxiv|pdf|html|abs|abstract|preprint|full ?text|논문|원논문|원문|원본|원저|논문 ?(?:원문|원본|전문)|원문 ?논문|초록|본문|论文|原文|論文)';
const places =
  '(?:links?|urls?|page|ids?|doi|번호|링크|주소|바로 ?가기|보기|보러 ?가기|페이지|출처|source|链接|リンク)';
const hosts = '(?:github|git|hf|hugging ?face|openreview|acl|cvf|semantic scholar|깃허브)';
const things =
  '(?:code|project(?: page)?|homepage|website|web|demo|models?|weights|data|datasets?|slides?|video|poster|blog|tweet|x|코드|프로젝트|프로젝트 ?페이지|홈페이지|웹사이트|데모|모델|데이터|데이터셋|영상|블로그|代码|项目)';
const verbs =
  '(?:read|view|open|here|see|more|download|여기|여기서|열기|읽기|보기|다운로드|내려받기|바로 ?열기|더 ?보기)';

const pointers = pattern(
  `(?:${papers}|${places}|${verbs})(?:\\s*(?:${papers}|${places}|${verbs}|로|에서))*`,
);
const label = `(?:${papers}|${places}|${hosts}|${things}|${verbs})`;
const labels = pattern(`${label}(?:\\s*(?:${label}|로|에서))*`);
const named = pattern(things);

/** Are these the words of a link to the paper itself ("논문 원문", "PDF", "arXiv") and no title? */
export function pointsAtPaper(words: string): boolean {
  return words.length < 40 && pointers.test(bare(words));
}

const leading =
  /(?<!\p{L})(?:arxiv|preprint|full[- ]?text|manuscript|publication|camera[- ]ready)(?!\p{L})|^(?:read|view|see|download|go to|link to) (?:it|this|the|our)(?!\p{L})/iu;

/** Do words in English lead to a text, whatever else they say ("Full text on arXiv", "Read the full paper here")? */
export function leadsToText(words: string): boolean {
  return words.length < 40 && leading.test(words);
}

const inHand =
  '(?:이|이번|본|해당|(?:오늘|이번 ?주|금주|이달)의?(?: 추천)?|오늘 ?(?:읽은|읽을|볼)|this|the|(?:today|this (?:week|month)) s|featured)';
const handed = new RegExp(
  `^(?:${inHand} ?(?:${papers}|연구|work)|papers? of the (?:day|week|month))$`,
  'iu',
);

/** Do words point at the paper in hand ("이 논문", "This paper", "오늘의 논문")? */
export function namesInHand(words: string): boolean {
  return words.length < 40 && handed.test(bare(words));
}

/** Are these words for a link of any sort ("코드", "PDF", "프로젝트 페이지") and no title? */
export function namesLink(words: string): boolean {
  return words.length < 40 && labels.test(bare(words));
}

/** Are these the words of one thing beside a paper, and not of a place where papers lie ("Data", "영상")? */
export function namesThing(words: string): boolean {
  return words.length < 40 && named.test(bare(words));
}

const aboutPaper = pattern(
  '(?:메타 ?데이터|meta ?data|(?:논문|기본|서지|paper) ?(?:정보|info(?:rmation)?|소개|details?|링크)|정보|info|링크|links?|출처|원문|논문|paper|들어가며|들어가기 ?전에|시작하며|머리말|서문|요약|한 ?줄 ?요약|tl ?;?dr|summary|reference|개요|차례|목차|table of contents)',
);

/** Does a heading speak of the paper in hand, or of the text itself, whatever paper that is ("메타데이터", "들어가며")? */
export function namesAbout(heading: string): boolean {
  return heading.length < 40 && aboutPaper.test(bare(heading).replace(/^\d+(?: \d+)* /, ''));
}

/** What opens a list of other papers says so in its first characters. */
const OPENING = 60;

// The English words are the whole heading: "LLMs for Related Work Generation" is a paper.
const related =
  /^[^\p{L}\p{N}]*(?:\d+(?:\.\d+)*[.)]?\s*)?[^\p{L}\p{N}]*(?:(?:(?:related|prior|previous|similar|recommended) (?:papers?|works?|reading|links?|stud(?:y|ies)|research)|related|further reading|see also|references?|bibliography|citations?|cited (?:papers?|works?)|cf)[^\p{L}\p{N}]*$|(?:관련|연관|유사|선행|이전|후속|추천|참고|참조|인용)(?:한|된|할|할 만한)? ?(?:논문|연구|자료|링크|글|문헌)|(?:참고|관련)[^\p{L}\p{N}]*$|(?:함께|같이|더) (?:읽|볼))/iu;

/** What any of them begins with; nearly every title begins with another letter. */
const beginnings: ReadonlySet<string> = new Set('rpsfbc관연유선이후추참인함같더');

/** Does a heading, or a label, open a list of other papers, none of which the digest summarises? */
export function namesRelated(heading: string): boolean {
  const opening = heading.length > OPENING ? heading.slice(0, OPENING) : heading;
  const [letter] = /\p{L}/u.exec(opening) ?? [];
  return letter !== undefined && beginnings.has(letter.toLowerCase()) && related.test(opening);
}

const digest =
  /\d{4}\s*[-./년]\s*\d{1,2}|\d{1,2}월|(?:daily|weekly|monthly|digest|newsletter|news|report|roundup|오늘|이번 ?주|주간|일간|월간|데일리|위클리|뉴스|소식|다이제스트|브리핑|리포트|모음|논문 \S*편|papers? of the (?:day|week|month))/iu;

/** Does a heading name a digest, or a part of one ("3월 18일 AI 뉴스", "Weekly papers")? */
export function namesDigest(heading: string): boolean {
  return digest.test(heading);
}

const greeting =
  /^[^\p{L}\p{N}]*(?:안녕|반갑|환영|오늘(?!날)|이번 ?(?:주|달|호|글|회|편)|금주|지난 ?주|(?:hello|hi|welcome|dear|today|this (?:week|month|issue|post))(?!\p{L}))/iu;

/** Does a text open a post: greet, or say what it holds ("안녕하세요", "오늘은 세 편을 읽는다")? */
export function greets(text: string): boolean {
  return greeting.test(text);
}

const others =
  /^[^\p{L}\p{N}]*(?:(?:other|more|additional)(?: \p{L}+){0,2} papers?|honou?rable mentions?|(?:기타|그 ?외|그 ?밖의?|나머지)(?: ?의)?(?: [가-힣]+)? ?(?:논문|연구))/iu;

/** Does a heading open a list of the papers that a digest only mentions ("기타 주목할 논문", "Other papers")? */
export function namesOthers(heading: string): boolean {
  return others.test(heading);
}

const closing =
  /^[^\p{L}\p{N}]*(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+)?(?:(?:오늘|이번 ?(?:주|달|호|글|회)|금주|이달|전체|글|주간)(?:의|을|를)? ?)?(?:마치며|마치면서|마무리(?:하며|하면서| ?글|말)?|맺음말|맺는 ?[글말]|맺으며|끝맺으?[음며]|끝으로|닫는 ?[글말]|나가며|나오며|돌아보며|총평|소감|(?:편집(?:자|장)? ?)?후기(?=[^\p{L}\p{N}]*$)|(?:closing|concluding|final|parting) (?:words?|remarks?|thoughts?|notes?)|wrap(?:ping)?[- ]?(?:it )?up|outro|epilogue|afterword)(?: ?(?:및|와|과) \S{1,6}| ?(?:드리는 )?(?:인사|말씀?|글|한마디))?\s*(?:$|[^\p{L}\p{N}\s])/iu;

/** Does a heading open the words that close a post ("마치며", "5. 오늘의 총평", "Closing words")? */
export function namesClosing(heading: string): boolean {
  return heading.length < 40 && closing.test(heading);
}

const compared =
  /^[^\p{L}\p{N}]*(?:(?:기반|비교|대조|기준|베이스라인|백본)(?: ?(?:모델|방법|대상|논문|연구))?|base ?lines?|backbones?|base models?|compared (?:with|to)|built on)[^\p{L}\p{N}]*$/iu;

/** Does a label name what a paper is built on or compared with ("기반 모델", "Baseline")? */
export function namesCompared(label: string): boolean {
  return compared.test(label);
}

const titleLabel =
  /^\s*(?:(?:(?:논문|원문|영문|한글|한국어|paper) ?)?(?:제목|논문명|타이틀|title|原文标题|标题|タイトル)|(?:오늘|이번 ?주|금주|이달)의 ?(?:추천 ?)?논문|(?:today|this (?:week|month))['’]s paper|paper of the (?:day|week|month))\s*[:：]\s*/iu;

/** The words without the label that says that they are a title (`제목: …`); undefined when there is none. */
export function readTitleLabel(words: string): string | undefined {
  const found = titleLabel.exec(words);
  return found ? words.slice(found[0].length) : undefined;
}

const titles = pattern('(?:(?:논문|paper) ?)?(?:제목|논문명|title|name|이름|논문|papers?)');

/** Is a table's column the one of the titles? */
export function namesTitle(header: string): boolean {
  return titles.test(bare(header));
}

/** Do the words around a link set its paper against another: `[PPO](…)와 비교`, `비교: [PPO](…)`, `vs. [PPO](…)`? */
export function comparesWith(before: string, after: string): boolean {
  return (
    /^[\])}]?\s?(?:와|과|이랑|랑|하고|보다|대비|에 비해|에 견주)(?:의)?\s/.test(after) ||
    /(?:비교|대조|\bvs\.?|versus)\s*[:：—–-]?\s*\[?$/i.test(before)
  );
}

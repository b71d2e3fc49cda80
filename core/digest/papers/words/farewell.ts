import {
  bareSentence,
  cutBareSentences,
  LONGEST_SENTENCE,
  LONGEST_TEXT,
  sentence,
  sentenceEnd,
} from './sentences';

/**
 * The sentences of the language that open and close a post and speak of it, its writer and its readers alone, Korean and
 * English: a part of the table of words. Each is known as a whole, from its first word to its last.
 */
const thanks = '(?:고맙|감사)(?:다|습니다|합니다|해요|드립니다|드려요|드린다)';
const post =
  '(?:글|포스트|포스팅|뉴스레터|리뷰|요약|다이제스트|브리핑|메일|페이지|회차|호|회|편|주|달)';
const next = `다음 ?(?:${post}|번|시간)(?: ?[월화수목금토일]요일)?`;
/** Only the writer speaks so to the readers: a paper's sentence tells what is (`만난다`, `읽습니다`). */
const meet =
  '(?:만나(?:요|자| ?뵙겠습니다|겠습니다)|만납시다|(?:찾아 ?)?(?:뵙겠습니다|뵐게요|봬요|봅시다|봐요)|(?:찾아|돌아)(?:오겠습니다|올게요))';
const intend =
  '(?:다루|소개하|리뷰하|살펴보|읽|나누|준비하|이어 ?가)(?:겠습니다|려 한다|려 합니다|려고 합니다)|(?:다룰|소개할|리뷰할|살펴볼|읽을|나눌|준비할|이어 ?갈) (?:예정|계획)(?:입니다|이에요|이다)';
const close = '(?:마치겠습니다|마칩니다|마무리하겠습니다|마무리합니다|줄이겠습니다|줄입니다)';
const please = '(?:부탁드립니다|부탁드려요|부탁합니다|바랍니다|환영합니다|환영해요)';

/** What leads a mail's reader elsewhere. */
const way =
  '(?:수신 ?거부|구독 ?(?:취소|해지|설정|관리|하기)|지난 ?호(?: ?(?:보기|목록))?|웹(?:에서|으로) ?보기|홈페이지|공유하기)(?: ?하기)?';
const enWay =
  '(?:unsubscribe(?: (?:here|now|at any time))?|manage (?:your )?(?:subscription|preferences)|view (?:this )?(?:email |post )?(?:in|on) (?:your |the )?(?:browser|web)|privacy policy)';

const goodbye = sentence(
  `(?:\\S+ ){0,4}(?:읽어|봐|보아|함께 ?해|들어|들러|찾아|구독해|시청해) ?주(?:셔서|신)(?: \\S+){0,3} ${thanks}`,
  `(?:(?:모두|모두들|늘|항상|언제나|정말|오늘도|이번 ?주도|그럼) ){0,2}${thanks}`,
  `(?:그럼 )?(?:${next}(?:에|에는|에도|엔|에서)?|다음에|내일|또)(?: 또| 다시)? ${meet}`,
  `(?:\\S+[을를] )?${next}(?:에는?|에도|엔|에서는?|부터는?|[은는]) (?:\\S+ ){0,8}(?:${intend})`,
  `${next}(?:의)? 예고(?: ?[:：].*)?`,
  `(?:그럼 )?(?:오늘|이번 ?${post})(?:[은는의])? (?:(?:글|소식)[은는] )?여기까지(?:입니다|예요|이에요|이다|다|할게요|하겠습니다)?`,
  `(?:그럼 )?(?:(?:오늘|이번 ?${post})[은는] |이상으로 )?(?:(?:이만|여기서|${post}[을를]) ){0,2}${close}`,
  `(?:그럼 )?(?:여기까지(?:입니다|예요|다|였습니다|할게요|하겠습니다)|이만)|이상 \\S*편(?:이었습니다|입니다)|이상(?:입니다|이었습니다)`,
  `(?:오탈자|오타|의견|피드백|제보|문의|댓글)\\S* (?:\\S+ ){0,3}(?:(?:남겨|알려|보내|말씀해|달아) ?(?:주세요|주십시오|주시기 바랍니다|주시면 ${thanks})|${please})`,
  `구독(?:과|은|을|도)? (?:\\S+ ){0,3}(?:힘이 됩니다|눌러 ?주세요|${please})|구독해 ?주세요`,
  `(?:(?:그럼|모두|다들) ){0,2}안녕(?:히 (?:계세요|가세요|주무세요))?`,
  `(?:(?:그럼|모두|즐거운|좋은|편안한|행복한|따뜻한|남은) ){0,3}(?:주말|하루|한 주|밤|저녁|연말|명절|한 해) (?:되|보내|맞으)(?:세요|십시오|시길(?: 바랍니다)?|시기 바랍니다)`,
  `(?:이|본) ${post}[은는] (?:\\S+로 )?자동(?:으로)? (?:생성|작성|번역|발행)(?:했습니다|하였습니다|되었습니다|됐습니다|됩니다|합니다)`,
  // What feeds and mails write below every post.
  `글 .{1,200}[은는이가] .{1,60}에 처음 (?:등장|게시|게재|발행)(?:했|되었|됐)습니다`,
  `${way}(?: ?[|·/,] ?${way}){0,4}`,
  `(?:이|본|저희) (?:뉴스레터|메일|다이제스트)[은는] (?:\\S+ ){0,5}(?:발송|발행|배달|전송)(?:됩니다|합니다|돼요|해요|되고 있습니다)`,
  `the post .{1,200} appeared first on .{1,80}|(?:.{1,200} )?was originally published (?:in|on|at) .{1,160}`,
  `${enWay}(?: ?[|·/,] ?${enWay}){0,4}|copyright (?:©|\\(c\\))? ?(?:19|20)\\d\\d.{0,80}|all rights reserved`,
  `thank(?:s| you)(?: (?:all|again|everyone|so much|very much))? for (?:reading|watching|following|subscribing)(?: \\S+){0,3}`,
  `see you (?:next|in|soon|again|then|tomorrow|on)(?: \\S+){0,3}|until (?:next (?:time|week|month|issue)|then|tomorrow)`,
  `that['’]s (?:all|it)(?: for (?:now|today|this (?:week|month|issue)))?|happy reading|stay tuned(?: for more)?`,
  `(?:please )?subscribe(?: for more| to (?:the|this|our|my) (?:newsletter|blog|feed|channel))?|this (?:post|digest|newsletter|issue) (?:is|was) (?:\\w+ )?(?:generated|written|made|compiled|translated)(?: (?:by|with|from|using|in)(?: \\S+){1,3})?`,
);

/** Where else the post's writer is found or its readers meet: of the post only beside a goodbye (`구독은 여기에서`, `지난 호는 홈페이지에서 볼 수 있어요`). */
const elsewhere = sentence(
  '(?:(?:매주 |무료 |이메일 |뉴스레터 )?구독(?: ?(?:신청|해지|취소|하기))?|뉴스레터|(?:지난|이전|다른|더 많은|전체) ?(?:호|회차|글|포스트|뉴스레터|요약|리뷰|소식)|(?:단체|오픈) ?(?:대화|채팅)방|카카오톡?|디스코드|슬랙|텔레그램|트위터|링크드인|유튜브|블로그|홈페이지|깃허브|RSS|후원|문의|제보)(?: (?:채널|서버|방|계정))?(?:[은는을를도과와]|에서는?|으?로| ?[:：])(?: \\S+){1,7}',
  '(?:subscribe|follow|join|past issues?|previous posts?|more posts?|contact)(?: \\S+){1,9}',
);

/** Who speaks: of the post only beside a hello or a goodbye (`저는 코니입니다`, `지금까지 코니였습니다`). */
const writer = sentence(
  '저는 (?:\\S+ ){0,6}\\S+(?:입니다|예요|이에요|이라고 합니다|라고 합니다)',
  '지금까지 (?:\\S+의 )?\\S+(?:였|이었)습니다',
);

/** What speaks of all papers of a post, or of its day: not of one paper, beside a goodbye. */
const ofAll =
  /^(?:이번 ?(?:주|달|호|회)(?:는|은|를|을|도|에도|에는|의 논문)|오늘(?:은|도|의 논문)|this (?:week|issue))(?!\p{L})|마지막 논문|(?:두|세|네|다섯|여섯|일곱|\d+) ?편/iu;

const greeting = sentence(
  '안녕(?:하세요|하십니까|하신가요)?(?:[,!~ ]+(?:여러분|독자 여러분|모두들?))?(?:[,!~ ]+반갑습니다)?',
  '안녕(?:하세요|하십니까)[,!~ ]+(?:\\S+ ){0,6}\\S+(?:입니다|예요|이에요|이라고 합니다|라고 합니다)',
  '(?:만나서 |모두 )?(?:반갑습니다|반가워요|환영합니다)',
  '(?:그럼|그러면|자),? (?:바로 |이제 |함께 )*(?:시작|출발)(?:합니다|합시다|해요|할게요|하겠습니다|해 ?보겠습니다|해 ?봅시다)',
  "(?:hello|hi|hey)(?:,? (?:everyone|all|there|folks))?(?:[,!]? (?:i[’']m|i am|my name is) [\\w .]{1,40})?|welcome(?: back)?",
);
/** A greeting that says more: what the post, or its paper, is about. */
const topic = /(?:오늘|이번|논문(?:은|이|입)|소개|주제|다룰|다루는|살펴볼)/u;
/** `오늘은 Mamba를 읽어 봅니다`: a paper's name at most. */
const plan = sentence(
  `(?:오늘|이번 ?(?:${post}|시간))(?:은|는|에는|엔|에서는)? (?:\\S+ )?\\S+(?:을|를|에 대해|에 대해서) (?:함께 |같이 |한번 )?(?:읽|리뷰|소개|살펴|알아|정리|다뤄|공부)\\S*(?: \\S+)?`,
);

/** `이번 글에서는 “FlashAttention: Fast …” 논문을 리뷰해 보겠습니다`: a title in Latin letters is all that it says of the paper, so no greeting need stand beside it. */
const planOfTitle = sentence(
  `(?:오늘|이번 ?(?:${post}|시간))(?:은|는|에는|엔|에서는)? (?:논문 )?["'“‘「『<]?[A-Z][\\w.,’:+-]*(?: [\\w.,’:+-]+){0,14}["'”’」』>]?(?: ?\\([\\w ,’.-]{2,40}\\))?(?:(?:이)?라는)? ?(?:논문)?(?:을|를|에 대해|에 대해서) (?:함께 |같이 |한번 |자세히 ){0,2}(?:읽어|리뷰|소개|살펴|알아|정리|다뤄|공부)\\S*(?: (?:보겠습니다|봅니다|봅시다|본다|보자|보려 합니다|보려고 합니다|보려 한다|합니다|한다|하겠습니다))?`,
);

/** Does a text say nothing but goodbye ("읽어 주셔서 감사합니다. 다음 주에 만나요!")? `isOfMany`: below several papers, of all of which it may speak too. */
export function saysOnlyGoodbye(text: string, isOfMany: boolean): boolean {
  if (text.length > LONGEST_TEXT) return false;
  if (/^\s*[©ⓒ]\s?(?:19|20)\d\d/u.test(text) && text.length < LONGEST_SENTENCE) return true;
  let isGoodbye = false;
  for (const words of text.trim().split(sentenceEnd)) {
    const each = bareSentence(words);
    if (each === '') continue;
    if (each.length > LONGEST_SENTENCE) return false;
    if (goodbye.test(each)) isGoodbye = true;
    else if (!isBesideGoodbye(each, isOfMany)) return false;
  }
  return isGoodbye;
}

function isBesideGoodbye(words: string, isOfMany: boolean): boolean {
  return writer.test(words) || elsewhere.test(words) || (isOfMany && ofAll.test(words));
}

/** Does a text say nothing but hello, who wrote it, or which paper by its title it is on ("안녕하세요, 논문을 읽는 코니입니다.")? */
export function saysOnlyHello(text: string): boolean {
  const said = cutBareSentences(text);
  const greets = (each: string) => greeting.test(each) && !topic.test(each);
  return (
    said.some((each) => greets(each) || planOfTitle.test(each)) &&
    said.every(
      (each) =>
        greets(each) ||
        plan.test(each) ||
        planOfTitle.test(each) ||
        (writer.test(each) && !topic.test(each)),
    )
  );
}

const lead = sentence(
  `${next}(?:의|에는?)? ?(?:예고|소식|주제|일정|계획|논문|(?:볼|읽을) ?(?:것|논문))?|예고|공지(?:사항)?|알림|(?:구독|후원)(?: ?(?:안내|방법|하기))?|추신|덧붙이는 말|마치며|마치면서|마무리하며|맺음말|맺는 ?말|맺으며|나가며|닫는 ?글|끝인사`,
  '(?:next|coming) (?:week|month|issue|time|up)|announcements?|sponsors?|p\\.?s|closing (?:words|remarks|thoughts)|outro',
);

/** Does a label open words of the post itself ("다음 주 예고", "공지")? */
export function leadsToPost(label: string): boolean {
  return label.length < LONGEST_LEAD && lead.test(bareSentence(label));
}

const LONGEST_LEAD = 30;

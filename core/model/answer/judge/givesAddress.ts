/** What hosts end with, and hardly anything else that is written with a dot. */
const TOP =
  'com|org|net|io|ai|kr|cn|jp|uk|de|fr|ru|eu|tv|gg|ly|me|co|app|dev|xyz|info|biz|top|site|online|shop|store|club|vip|click|icu|edu|gov|onion|example';
/** What names of files and of libraries end with. */
const FILE =
  'js|ts|py|rs|go|md|json|jsonl|ya?ml|txt|csv|tsv|pdf|sh|c|cc|cpp|h|java|ipynb|toml|html?|xml|png|jpe?g|zip|gz|tar|bin|pt|pth|npy|tex|bib|safetensors|gguf';
/** A dot in words, in brackets, behind a space, or of another script: `evil[.]example`, `evil dot com`, `evil닷컴`. */
const DOTS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z\d])\s?닷\s?컴/gi, '.com'],
  [/(?<=[a-z\d])\s?닷\s?넷/gi, '.net'],
  [/(?<=[a-z\d-])\s*[[({]\s*(?:\.|dot|점|닷)\s*[\])}]\s*(?=[a-z])/gi, '.'],
  [/(?<=[a-z\d])。(?=[a-z])/gi, '.'],
  [new RegExp(`(?<=[a-z\\d-])\\s+dot\\s+(?=(?:${TOP})\\b)`, 'gi'), '.'],
  [/(?<=[a-z\d-])(?:\s+\.\s?|\.\s)(?=(?:com|org|example)(?![a-z]))/g, '.'],
  [/(?<=[a-z\d])\s*[[({]\s*(?:@|at|골뱅이)\s*[\])}]\s*(?=[a-z])/gi, '@'],
];

const LABELS = '(?:[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?\\.){1,5}';
const HOST = new RegExp(
  `(?<![\\w@.-])${LABELS}(?<!\\.\\d+\\.)(?:${TOP})(?![\\w-]|\\.[a-z\\d])`,
  'gi',
);
/** With a port or a path any ending is one. */
const PATH = new RegExp(
  `(?<![\\w@.-])(?:[A-Za-z\\d-]{1,63}\\.){1,5}(?!(?:${FILE})[:/])[a-z]{2,10}(?::\\d{2,5}|/[^\\s"'<>()[\\]{}$\`\\\\가-힣]+)`,
  'g',
);
/** With words that send someone there, too. */
const ANY = new RegExp(
  `(?<![\\w@.-])(?:[a-z][a-z\\d-]*\\.)+(?!(?:${FILE})\\b)[a-z]{2,10}(?![\\w-])`,
  'g',
);
/** vs.AI, cf.AI: a mark behind a word that was cut. */
const CUT = /^(?:vs|cf|etc|al|fig|eq|sec|no|dr|mr|st)\./i;
const HANDLE = /(?<![\w@./`-])@[a-z][\w.]{2,40}/gi;

/** What no summary of a paper holds, whatever the paper has: letters, calls, messages, money. */
const NEVER: readonly RegExp[] = [
  /[\w.+-]+\s?@\s?(?:[a-z\d-]+\.)+[a-z]{2,}/i,
  /\bxn--[a-z\d-]+/i,
  /\blocalhost(?::\d+|\/)/i,
  /(?<!(?:버전|version|release|v)\s?)(?<![\d.])(?:[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\.(?:1?\d?\d|2[0-4]\d|25[0-5])\.(?:1?\d?\d|2[0-4]\d|25[0-5])\.(?:1?\d?\d|2[0-4]\d|25[0-5])(?![\d.])/,
  /(?<![\d.,+])\+\d{1,3}[\s.-]?\(?\d{1,4}\)?(?:[\s.-]\d{3,4}){2,3}(?!\d|\s?%)/,
  /(?<![\d.,-])\(?0\d{1,2}\)?[\s.-]\d{3,4}[\s.-]\d{4}(?![\d-])/,
  /(?<![\d.,-])(?:1[\s.-]\(?[2-9]\d\d\)?|\([2-9]\d\d\))[\s.-]?\d{3}[\s.-]\d{4}(?![\d-])/,
  /(?:전화|연락처|휴대폰)[^\d.!?\n]{0,8}\d{2,4}[\s-]\d{3,4}(?:[\s-]\d{4})?(?![\d.,%]|\s?[년개건명통시장편회분초배점원줄쪽자곳])/,
  /(?:텔레그램|카톡|카카오톡|왓츠앱|telegram|whatsapp|kakaotalk)(?:\s?(?:ID|아이디|계정|채널)\s?[:：은는이가]?|\s?[:：]|\s?(?=@)|\s(?=[a-z][\w.]*\d\w*\s?(?:으?로|에게?|한테|을|를 추가)))\s?@?[a-z][\w.]*\d/i,
  /\b(?:0x[a-f\d]{40}|bc1[a-z\d]{25,60})\b/i,
];

/** Sends whoever reads it to what stands before it. */
const SENDS =
  /^[^.!?\n]{0,40}?(?:에\s?(?:있|공개|올라|올려|올렸|게시|접속|방문|가입|등록)|에서\s?[^.!?\n]{0,20}?(?:볼 수|보라|받을|받는다|받으|내려|확인|공개|제공|구할|찾을|결제|구매|접속|로그인|신청|가입|다운)|(?:으?로|에게?)\s?(?:문의|연락|보내|보낸|송금|접속|이동)|주소|홈페이지|웹 ?사이트)/;
/** Tells whoever reads it to do something. */
const TELLS =
  /(?:[가-힣](?:세요|십시오|시오)|(?:하|보|가|내|받|르|기)라|바란다|바랍니다)(?=[\s.!,)]|$)/;

/**
 * Does a text hold an address of any kind: a host, of letters, of a telephone, of someone's account? A host that the paper has
 * is taken for a name (fast.ai, Booking.com) unless the text sends its reader there: what a paper says adds no link.
 */
export function givesAddress(given: string, paper: string): boolean {
  const text = DOTS.reduce((left, [dot, by]) => left.replace(dot, by), given);
  if (NEVER.some((pattern) => pattern.test(text))) return true;
  const names = [...text.matchAll(HOST), ...text.matchAll(HANDLE)];
  const isAddress = names.some(
    (name) => !CUT.test(name[0]) && (!holds(paper, name[0]) || isSent(text, name)),
  );
  if (isAddress) return true;
  if ([...text.matchAll(PATH)].some((path) => !holds(paper, path[0]) || isSent(text, path)))
    return true;
  // A part of a library that the paper names is no place, unless its reader is told to go there.
  return [...text.matchAll(ANY)].some((name) => {
    if (CUT.test(name[0])) return false;
    return holds(paper, name[0]) ? TELLS.test(sentenceBehind(text, name)) : isSent(text, name);
  });
}

function isSent(text: string, found: RegExpExecArray): boolean {
  const { 0: name, index } = found;
  return SENDS.test(text.slice(index + name.length)) || TELLS.test(sentenceBehind(text, found));
}

function sentenceBehind(text: string, { 0: name, index }: RegExpExecArray): string {
  const rest = text.slice(index + name.length);
  return /^[^!?\n]*?(?:[.!?\n](?=\s|$)|$)/.exec(rest)?.[0] ?? '';
}

function holds(paper: string, name: string): boolean {
  const bare = name.replace(/[.,;:!?]+$/, '').toLowerCase();
  const text = paper.normalize('NFKC').toLowerCase();
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1))
    if (!/[\w.-]/.test(text[at - 1] ?? ' ') && !/[\w-]/.test(text[at + bare.length] ?? ' '))
      return true;
  return false;
}

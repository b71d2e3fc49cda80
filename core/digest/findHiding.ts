import { foldKey } from './front/keys';

/** By a truth in one of these a post says that it is not to be read: Hugo's, Jekyll's, Hexo's, Docusaurus's, Korean writers'. */
const hides = new Set(
  'draft isdraft private isprivate hidden hide unlisted unpublished headless 비공개 초안 임시 임시저장 임시글 숨김'.split(
    ' ',
  ),
);
/** And so by a denial in one of these: Jekyll's `published`, Obsidian's `publish`, Eleventy's `permalink`. */
const shows = new Set(
  'published ispublished publish dgpublish public ispublic visible permalink 공개 발행 게시'.split(
    ' ',
  ),
);
/** Or by a word in one of these. */
const states = new Set(
  'status state poststatus visibility access 상태 공개여부 공개범위 공개상태 공개설정 발행상태'.split(
    ' ',
  ),
);
const truth = /^(?:true|yes|y|on|1|예|네|참)$/i;
const denial = /^(?:false|no|n|off|0|아니오|아니요|아님|거짓)$/i;
const hiding =
  /^(?:auto-?draft|draft|private|hidden|unlisted|unpublished|pending|trash|비공개|초안|임시(?:\s?저장)?|작성\s?중|숨김|나만\s?보기)$/i;

/** The key by which front matter says that its post is a draft, private or not published; undefined when it is none of these. */
export function findHiding(values: Readonly<Record<string, unknown>>): string | undefined {
  return Object.keys(values).find((key) => {
    const value = values[key];
    if (typeof value !== 'string') return false;
    const word = value.trim();
    const name = foldKey(key);
    if (hides.has(name)) return truth.test(word);
    if (shows.has(name)) return denial.test(word);
    return states.has(name) && hiding.test(word);
  });
}

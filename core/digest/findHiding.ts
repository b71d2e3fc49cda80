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
const unrendered = /^(?:never|false|no|off)$/i;
const hiding =
  /^(?:auto-?draft|draft|private|hidden|unlisted|unpublished|pending|trash|비공개|초안|임시(?:\s?저장)?|작성\s?중|숨김|나만\s?보기)$/i;

/** What Hugo is told of a page's making (https://gohugo.io/content-management/build-options/), older ones with a sign before. */
const builds = new Set(['build', 'buildoptions']);
/** What Jekyll, Hexo and their like keep apart until it is published, wherever it lies. */
const draftFolder = /(?:^|[/\\])_drafts[/\\]/i;

/** The key by which front matter says that its post is a draft, private or not published; undefined when it is none of these. */
export function findHiding(values: Readonly<Record<string, unknown>>): string | undefined {
  return Object.keys(values).find((key) => {
    const name = foldKey(key);
    const value = readOnly(values[key]);
    if (builds.has(name)) return isUnrendered(value);
    if (typeof value !== 'string') return false;
    const word = value.trim();
    if (hides.has(name)) return truth.test(word);
    if (shows.has(name)) return denial.test(word);
    return states.has(name) && hiding.test(word);
  });
}

/** Does a post lie in a folder of drafts, as its path says? */
export function isDraftPath(path: string): boolean {
  return draftFolder.test(path);
}

/** The only value of a list, as Obsidian writes one; any other value as it is. */
function readOnly(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}

/** Without a page of its own a post cannot be read, whatever lists name it. */
function isUnrendered(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, inner]) =>
      foldKey(key) === 'render' && typeof inner === 'string' && unrendered.test(inner.trim()),
  );
}

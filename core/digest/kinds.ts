import type { SectionKind } from '../paper';
import { withoutMarks } from '../tree/noteMark';

type Known = Exclude<SectionKind, 'other'>;

const names: Readonly<Record<Known, string>> = {
  introduction:
    'introduction|intro|overview|background|abstract|소개|서론|도입|개요|배경|연구 배경|초록',
  method:
    'method|methods|methodology|approach|proposed method|our method|방법|방법론|연구 방법|제안 방법|제안 기법|제안 방식|접근|접근법|접근 방법|접근 방식',
  results:
    'result|results|experiment|experiments|evaluation|experimental results|main results|key results|결과|실험|실험 결과|주요 결과|연구 결과|평가|평가 결과|성능',
  limitations:
    'limitation|limitations|limits|weaknesses|한계|한계점|연구의 한계|연구 한계|제한점|제한 사항|제약',
  conclusion:
    'conclusion|conclusions|concluding remarks|takeaway|takeaways|결론|맺음말|결어|마치며',
};
const kinds: ReadonlyMap<string, Known> = new Map(
  Object.entries(names).flatMap(([kind, words]) =>
    words.split('|').flatMap((word) => {
      const name = word.replaceAll(' ', '');
      const capital = name.slice(0, 1).toUpperCase() + name.slice(1);
      return [[name, kind as Known] as const, [capital, kind as Known] as const];
    }),
  ),
);

const signs = String.raw`(?:[\s\p{S}\p{P}\p{Extended_Pictographic}]|\ufe0f|\u20e3|:[a-z\d_+-]{1,40}:)*`;
const counter = String.raw`(?:\d+(?:[.-]\d+)*[.)]?|[①-⑳❶-❿Ⅰ-Ⅻⅰ-ⅻ㉠-㉯]|[IVX]+[.)]|[가-하A-H][.)](?=\s))`;
/** What stands before a name: emoji, their names, marks, and a number that counts sections. */
const adornment = new RegExp(`^${signs}(?:${counter}${signs})?`, 'u');
/** Nearly every heading begins with a word, which no counter is. */
const beginsPlain = /^(?:[A-Za-z]{5}|[가-힣]{2})/;

/** The kind of section that a heading in English or Korean names, alone or first among several. */
export function nameKind(heading: string): Known | undefined {
  if (heading.length > 60) return undefined;
  const exact = kinds.get(heading);
  if (exact) return exact;
  const bare = withoutMarks(heading);
  const words = (beginsPlain.test(bare) ? bare : bare.replace(adornment, '')).toLowerCase();
  const parts = words.split(
    /\s*(?:[&/·,:：|()[\]–—+]|\s-\s|\band\b|\s및\s|(?<=[가-힣])[와과]\s)\s*/,
  );
  for (const part of parts) {
    const kind = kinds.get(part.replace(/[^\p{L}\p{N}]/gu, ''));
    if (kind) return kind;
    if (part.trim() !== '') return undefined;
  }
  return undefined;
}

/** The sections that every summary has of its own: a post, and a digest, has an introduction and a conclusion too. */
const own: ReadonlySet<Known | undefined> = new Set<Known>(['method', 'results', 'limitations']);

/** Does a heading name a section that only the summary of a paper has? */
export function namesOwnSection(heading: string): boolean {
  return own.has(nameKind(heading));
}

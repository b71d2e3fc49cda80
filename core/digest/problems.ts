import type { Problem } from '../paper';

/** What each code says to the reader; `{}` is the text in question. */
const messages = {
  draft: '초안이나 비공개 글이라 건너뛰었어요. 펴내려면 머리말에서 이 줄을 지워 주세요.',
  'too-large': '글이 너무 커서 읽지 않았어요. 여러 개로 나눠 주세요.',
  'unreadable-file': '파일을 읽지 못했어요. 파일이 그 자리에 있는지 확인하고 다시 골라 주세요.',
  'not-utf8': '글자 인코딩을 알 수 없어 읽지 못했어요. UTF-8로 다시 저장한 뒤 넣어 주세요.',
  'broken-letter':
    '깨진 글자가 있어 �로 남겨 두었어요. 원래 글자로 고치고 UTF-8로 다시 저장해 주세요.',
  'lfs-pointer':
    '글 대신 Git LFS가 남긴 주소만 들어 있어요. git lfs pull로 글을 받은 뒤 다시 넣거나, LFS 없이 올려 주세요.',
  'branch-gone':
    '“{}” 브랜치가 없어서 저장소의 기본 브랜치에서 받았어요. 이름이 바뀐 것이면 그대로 두어도 돼요.',
  'folder-alone':
    '“{}” 폴더만 받았어요. 저장소가 너무 커서 한 번에 읽을 수 없어요. 다른 폴더의 글은 그 폴더의 주소를 따로 추가해 주세요.',
  'not-markdown': '마크다운으로 읽지 못해 글자만 옮겼어요. 이 파일의 문법을 확인해 주세요.',
  'too-complex':
    '이 부분은 너무 복잡해서 서식 없이 글자만 가져왔어요. 문단이나 표, 목록을 짧게 나눠 주세요.',
  'no-front-matter':
    '머리말(front matter)이 없어요. 파일 맨 위 --- 사이에 title과 date를 적어 주세요.',
  'front-matter-open': '머리말이 닫히지 않았어요. 머리말 끝에 --- 한 줄을 넣어 주세요.',
  'front-matter-language': '머리말은 YAML, TOML, JSON만 읽어요. 첫 줄을 ---로만 적어 주세요.',
  'front-matter-yaml':
    '머리말의 이 줄이 YAML 문법에 맞지 않아요. 콜론(:)이 든 값이면 따옴표로 감싸 주세요.',
  'front-matter-toml':
    '머리말의 이 줄이 TOML 문법에 맞지 않아요. 따옴표가 빠지지 않았는지 확인해 주세요.',
  'front-matter-json':
    '머리말을 JSON으로 읽지 못했어요. 빠지거나 남은 쉼표와 따옴표가 없는지 확인해 주세요.',
  'front-matter-duplicate': '“{}” 항목이 머리말에 두 번 있어 나중 것을 썼어요. 하나를 지워 주세요.',
  'front-matter-size': '머리말이 너무 커서 YAML로 읽지 않았어요. title, date, tags만 남겨 주세요.',
  'unreadable-date': '머리말의 날짜를 읽지 못했어요. 2025-09-08처럼 적어 주세요.',
  'no-date': '날짜를 찾지 못했어요. 머리말에 date: 2025-09-08처럼 적어 주세요.',
  'no-papers':
    '논문을 하나도 찾지 못했어요. 논문마다 제목에 arXiv 링크를 걸거나 제목 바로 아래 줄에 주소만 적어 주세요.',
  'no-paper-id':
    '“{}” 제목에서 arXiv 번호를 찾지 못해 건너뛰었어요. 제목에 arXiv 링크를 넣어 주세요.',
  'unclear-link':
    '“{}” 아래의 링크가 이 논문의 것인지 분명하지 않아 건너뛰었어요. 제목에 arXiv 링크를 걸어 주세요.',
  'duplicate-paper':
    '“{}” 논문이 이 파일에 여러 번 있어 글이 가장 긴 것만 남겼어요. 나머지는 지워 주세요.',
  'two-papers':
    '“{}” 아래에 논문이 둘 이상 적혀 있어 어느 논문의 글인지 알 수 없었어요. 논문마다 제목을 나눠 주세요.',
  'unclear-paper':
    '“{}” 아래의 글이 어느 논문의 것인지 분명하지 않아 가져오지 않았어요. 논문마다 제목을 나눠 주세요.',
  'no-words':
    '“{}” 논문에는 링크만 있고 읽을 글이 없어 건너뛰었어요. 제목 아래에 요약을 적어 주세요.',
  'outside-paper':
    '어느 논문에도 속하지 않는 글이라 가져오지 않았어요. 필요하면 논문 제목 아래로 옮겨 주세요.',
  'more-problems': '문제가 {}개 더 있어요. 위에 적힌 것부터 고친 뒤 다시 가져와 주세요.',
} as const;

/** Problems of one file that are told; nobody reads more. */
const MOST_TOLD = 200;

/** The code of a problem that a digest can have. */
export type ProblemCode = keyof typeof messages;

/** A problem at a line of a file, said in Korean with what to do about it. */
export function tellProblem(file: string, line: number, code: ProblemCode, about = ''): Problem {
  const shown = about.length > 60 ? `${about.slice(0, 59)}…` : about;
  return { file, line, code, message: messages[code].replace('{}', () => shown) };
}

/** A file's problems by their lines. Of very many the first are told, and then how many more there are. */
export function limitProblems(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort((one, other) => one.line - other.line);
  const first = sorted[MOST_TOLD - 1];
  if (!first || sorted.length === MOST_TOLD) return sorted;
  const left = sorted.length - MOST_TOLD + 1;
  const more = tellProblem(first.file, first.line, 'more-problems', String(left));
  return [...sorted.slice(0, MOST_TOLD - 1), more];
}

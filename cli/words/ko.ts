import { usageKo } from './usage/ko';
import { writeKo } from './write/ko';

type Counts = { readonly digests: number; readonly entries: number; readonly ms: number };

/** All that the commands say in Korean, beside the problems of a digest, which the locales have. */
export const ko = {
  usage: usageKo,
  misuse: {
    command: (word: string) => `“${word}” 명령은 없어요. 아래에서 골라 주세요.`,
    option: (word: string) => `${word} 옵션은 없어요.`,
    value: (word: string) => `${word} 옵션의 값이 빠졌어요.`,
    noValue: (word: string) => `${word} 옵션에는 값을 적지 않아요.`,
    language: (_: string) => '--lang 뒤에는 ko나 en을 적어 주세요. (Give ko or en after --lang.)',
    path: (_: string) => '어떤 폴더나 파일을 읽을지 적어 주세요.',
    onePath: (word: string) => `읽을 곳은 하나만 적어 주세요. 하나 더 적은 것: ${word}`,
    out: (_: string) => '피드를 저장할 폴더를 --out 뒤에 적어 주세요.',
    homepage: (_: string) => '--homepage 뒤에는 https://까지 주소를 다 적어 주세요.',
    port: (_: string) => '--port 뒤에는 0부터 65535까지의 번호를 적어 주세요.',
    papers: (_: string) => '논문 번호나, 번호를 적은 파일을 적어 주세요.',
    server: (_: string) => '모델 서버의 주소를 --server 뒤에 적어 주세요.',
    model: (_: string) => '모델의 이름을 --model 뒤에 적어 주세요.',
    post: (_: string) => '저장할 글의 파일을 --out 뒤에 적어 주세요. 이름은 .md로 끝나야 해요.',
    texts: (_: string) => '무엇을 읽을지 --abstracts, --html, --fetch 가운데에서 적어 주세요.',
    keyEnv: (_: string) =>
      '--key-env 뒤에 적은 환경 변수가 비어 있어요. 키가 아니라 변수의 이름을 적어 주세요.',
    together: (word: string) => `둘 가운데 하나만 적어 주세요: ${word}`,
  },
  wrongPlace: {
    noPosts: (path: string) => `마크다운 파일이 없어요: ${path}`,
    feedInstead: (path: string) =>
      `글이 아니라 피드가 있어요. check --feed ${path} 명령으로 검사해 주세요.`,
    notOurs: (path: string) =>
      `피드가 아닌 파일이 이미 있어 쓰지 않았어요. 다른 폴더를 --out 뒤에 적어 주세요: ${path}`,
  },
  nothingThere: (path: string) => `그런 파일이나 폴더가 없어요: ${path}`,
  noPermission: (path: string) => `읽거나 쓸 권한이 없어요: ${path}`,
  isFolder: (path: string) => `파일이 있어야 할 자리에 폴더가 있어요: ${path}`,
  diskFull: '디스크가 가득 찼어요. 공간을 비운 뒤 다시 실행해 주세요.',
  tooManyFiles:
    '지켜볼 파일이 시스템의 한도보다 많아요. 더 작은 폴더를 고르거나 한도를 늘려 주세요.',
  portTaken: (port: string) =>
    `${port}번 포트는 이미 쓰이고 있어요. --port 0으로 빈 포트를 골라 주세요.`,
  overlap: (from: string, out: string) =>
    `글과 피드는 서로 다른 폴더에 있어야 해요: ${from}, ${out}`,
  untitled: (title: string) =>
    `피드 제목이 없어 “${title}”로 적었어요. --title로 이름을 지어 주세요.`,
  compiled: ({ digests, entries, ms }: Counts) =>
    `다이제스트 ${digests}개, 논문 요약 ${entries}개 (${ms} ms)`,
  andProblems: (problems: number, from: string) => `문제 ${problems}개: yoyak-digest check ${from}`,
  clean: (files: number) => `글 ${files}개를 읽었고 문제가 없어요.`,
  problems: (problems: number, broken: number, files: number) =>
    `글 ${files}개 가운데 ${broken}개에서 문제 ${problems}개를 찾았어요.`,
  feedClean: (digests: number) => `피드에 문제가 없어요. 다이제스트 ${digests}개를 확인했어요.`,
  feedProblems: (problems: number) => `피드에서 문제 ${problems}개를 찾았어요.`,
  watching: (from: string) => `${from}: 바뀌기를 기다려요. Ctrl+C로 끝내요.`,
  serving: (address: string) => `${address}
Yoyak 설정의 주소 칸에 붙여 넣으세요. Ctrl+C로 끝내요.`,
  future: (date: string) => `날짜(${date})가 아직 오지 않았어요. 날짜가 맞는지 확인해 주세요.`,
  damaged: (file: string, more: number) =>
    `읽을 수 없는 글자가 있어 피드를 쓰지 않았어요: ${file}${more > 0 ? ` 외 ${more}개` : ''}. 원래 글자로 고치고 UTF-8로 저장한 뒤 다시 만들어 주세요.`,
  write: writeKo,
  kinds: {
    found: (kinds: string) => `논문을 찾은 곳: ${kinds}`,
    post: (papers: number) => `글 전체 ${papers}편`,
    section: (papers: number) => `제목 아래 ${papers}편`,
    flat: (papers: number) => `제목부터 다음 제목까지 ${papers}편`,
    item: (papers: number) => `목록의 항목 ${papers}편`,
    row: (papers: number) => `표의 행 ${papers}편`,
    paragraph: (papers: number) => `제목으로 쓴 문단 아래 ${papers}편`,
  },
  feed: {
    missing: '파일이 없어요. 피드를 다시 만들어 모두 올려 주세요.',
    malformed: (detail: string) => `피드 형식에 맞지 않아요(${detail}). 피드를 다시 만들어 주세요.`,
    size: (told: number, found: number) =>
      `목록에는 ${told}바이트인데 ${found}바이트예요. 피드를 다시 만들어 주세요.`,
    hash: '내용이 목록의 SHA-256과 달라요. 손으로 고쳤다면 피드를 다시 만들어 주세요.',
    pack: (file: string) => `묶음에 든 ${file} 내용이 목록과 달라요. 피드를 다시 만들어 주세요.`,
    differs: (member: string) => `${member} 값이 목록과 달라요. 피드를 다시 만들어 주세요.`,
    duplicate: (id: string) => `id “${id}”가 두 번 나와요. 글의 파일 이름을 바꿔 주세요.`,
    empty: '논문이 없는 다이제스트예요. 독자에게는 보이지 않아요.',
    stray: '목록에 없는 파일이에요. 지워도 돼요.',
  },
};

export type Words = typeof ko;

/** The options that every command knows. */
const everywhere = `  --lang ko|en          어느 말로 답할지예요. 적지 않으면 ko(한국어)예요.
  -h, --help            이 도움말을 보여 줘요.`;

/** How a feed says what it is. */
const about = `  --title <피드 제목>   독자에게 보일 피드의 이름이에요. 적지 않으면 “Paper digests”예요.
  --homepage <주소>     피드에 적을 홈페이지의 주소예요. 적지 않으면 넣지 않아요.`;

/** How the program and each of its commands are used, in Korean. */
export const usageKo = {
  main: `사용법: yoyak-digest <명령> …

  compile <글 폴더나 파일> --out <폴더>   글을 피드로 만들어요
  check   <글 폴더나 파일…>               글의 문제를 파일, 줄, 칸으로 알려 줘요
  check   --feed <피드 폴더>              만들어진 피드를 검사해요
  watch   <글 폴더나 파일> --out <폴더>   글이 바뀔 때마다 다시 만들어요
  serve   <피드 폴더나 글 폴더>           내 컴퓨터에서 피드를 열어 봐요
  write   <논문 번호…> --out <글.md>      내 모델로 다이제스트를 써요

${everywhere}
  -v, --version         버전을 보여 줘요.

  명령마다 옵션이 달라요: yoyak-digest <명령> --help
  끝난 뒤의 코드: 0 잘 끝났어요, 1 문제가 있거나 하지 못했어요, 2 명령을 잘못 적었어요.
  check와 write에서는 2가 다른 뜻도 있어요. 그 명령의 도움말에 적혀 있어요.`,
  compile: `사용법: yoyak-digest compile <글 폴더나 파일> --out <폴더>
        [--json] [--title <피드 제목>] [--homepage <주소>]

  --out <폴더>          피드를 저장할 폴더예요. 글 폴더 밖에 있어야 하고, 꼭 적어야 해요.
  --json                결과와 문제를 JSON으로 보여 줘요. 적지 않으면 글로 보여 줘요.
${about}
${everywhere}

  끝난 뒤의 코드: 0 피드를 썼어요(글에 문제가 있어도요), 1 쓰지 못했어요, 2 명령을 잘못 적었어요.`,
  check: `사용법: yoyak-digest check <글 폴더나 파일…> [--json | --github] [--explain]
        yoyak-digest check --feed <피드 폴더나 index.json> [--json | --github]

  --feed <피드>         글 대신 만들어진 피드를 검사해요. 적지 않으면 글을 검사해요.
  --explain             글의 어디에서 논문을 찾았는지도 알려 줘요. --feed와 함께 쓸 수 없어요.
  --json                문제를 JSON으로 보여 줘요. 적지 않으면 글로 보여 줘요.
  --github              문제를 GitHub Actions가 그 줄에 다는 형식으로 보여 줘요.
${everywhere}

  끝난 뒤의 코드: 0 문제가 없어요, 1 문제가 있어요, 2 명령을 잘못 적었거나 읽지 못했어요.`,
  watch: `사용법: yoyak-digest watch <글 폴더나 파일> --out <폴더>
        [--title <피드 제목>] [--homepage <주소>]

  --out <폴더>          피드를 저장할 폴더예요. 글 폴더 밖에 있어야 하고, 꼭 적어야 해요.
${about}
${everywhere}

  끝난 뒤의 코드: 0 Ctrl+C로 끝냈어요, 1 글을 지켜보지 못했어요, 2 명령을 잘못 적었어요.`,
  serve: `사용법: yoyak-digest serve <피드 폴더나 글 폴더> [--port <번호>]
        [--title <피드 제목>] [--homepage <주소>]

  --port <번호>         피드를 열 포트예요. 적지 않으면 8321이고, 0이면 빈 포트를 골라요.
${about}
                        두 옵션은 글 폴더에만 쓰여요. 피드에는 이미 적혀 있어요.
${everywhere}

  끝난 뒤의 코드: 0 Ctrl+C로 끝냈어요, 1 피드를 열지 못했어요, 2 명령을 잘못 적었어요.`,
  write: `사용법: yoyak-digest write <논문 번호나 번호를 한 줄에 하나씩 적은 파일…> --out <글.md>
        --server <주소> --model <이름> [--key-env <환경 변수>]
        [--abstracts <JSON 파일> | --html <폴더>] [--fetch]
        [--terms <파일>] [--title <글 제목>] [--force] [--json]

  --out <글.md>         다이제스트를 쓸 파일이에요. 이미 있으면 이어서 써요. 꼭 적어야 해요.
  --server <주소>       OpenAI 형식으로 답하는 서버예요. 예: http://localhost:11434/v1. 꼭 적어야 해요.
  --model <이름>        그 서버에 있는 모델의 이름이에요. 꼭 적어야 해요.
  --key-env <변수>      API 키가 든 환경 변수의 이름이에요. 키는 명령에 적지 않아요. 적지 않으면 키 없이 물어요.
  --abstracts <파일>    {"2511.01234": {"title": "…", "abstract": "…"}}
                        또는 [{"id": "2511.01234", "title": "…", "abstract": "…"}]
  --html <폴더>         저장해 둔 arXiv 페이지예요. /html/이나 /abs/ 페이지를
                        2511.01234.html, hep-th_9901001.html처럼 저장해 주세요.
  --fetch               위에 없는 초록만 arXiv에서 15초에 하나씩 받아요. 적지 않으면 arXiv에 묻지 않아요.
  --terms <파일>        영어로 남길 용어를 한 줄에 하나씩 적은 파일이에요. 적지 않으면 Yoyak이 아는 용어예요.
  --title <글 제목>     새로 쓰는 글의 제목이에요. 적지 않으면 “논문 요약”이에요.
  --force               이미 쓴 요약도, 손으로 고친 요약도 다시 써요. 적지 않으면 그대로 둬요.
  --json                결과와 살펴볼 곳을 JSON으로 보여 줘요. 적지 않으면 글로 보여 줘요.
${everywhere}

  읽을 것은 --abstracts, --html, --fetch 가운데에서 하나는 적어 주세요.
  끝난 뒤의 코드: 0 다 썼어요, 1 살펴볼 곳이 있어요, 2 명령을 잘못 적었거나 끝까지 쓰지 못했어요.`,
};

/** What `write` says in Korean, beside how it is used. */
export const writeKo = {
  section: {
    introduction: 'Introduction',
    method: 'Method',
    results: 'Results',
    limitations: 'Limitations',
    conclusion: 'Conclusion',
  },
  missing: '이 절이 없어요. 같은 모델로 다시 실행하면 이 절만 다시 물어요.',
  figure: (figure: string) => `모델이 읽은 글에 없는 숫자예요. 맞는지 확인해 주세요: ${figure}`,
  name: (name: string) => `모델이 읽은 글에 없는 이름이에요. 맞는지 확인해 주세요: ${name}`,
  left: {
    edited: '손으로 고친 요약이라 그대로 뒀어요.',
    removed: '글에서 지운 요약이라 다시 쓰지 않았어요.',
    other: '다른 모델이나 다른 글로 쓴 요약이라 그대로 뒀어요. 다시 쓰려면 --force를 적어 주세요.',
  },
  done: (made: number, kept: number, problems: number) =>
    `요약 ${made}편을 썼고, ${kept}편은 그대로예요.${problems > 0 ? ` 살펴볼 곳 ${problems}개.` : ''}`,
  stopped: '멈췄어요. 다 쓴 요약은 글에 있고, 다시 실행하면 이어서 써요.',
  wrong: {
    noPaper: (where: string) => `arXiv 번호가 아니에요: ${where}`,
    noFile: (where: string) => `arXiv 번호도, 있는 파일도 아니에요: ${where}`,
    tooMany: (most: string) => `한 번에 ${most}편까지 쓸 수 있어요. 나눠서 실행해 주세요.`,
    twoVersions: (where: string) =>
      `같은 논문의 다른 버전을 함께 적었어요. 하나만 남겨 주세요: ${where}`,
    abstracts: (where: string) => `초록 파일이 JSON 형식에 맞지 않아요: ${where}`,
    abstractId: (where: string) => `초록 파일에 arXiv 번호가 아닌 것이 있어요: ${where}`,
    abstractOther: (where: string) =>
      `초록 파일에서 이름으로 적은 번호와 그 안의 id가 서로 달라요: ${where}`,
    abstractTwice: (where: string) =>
      `초록 파일에 같은 논문의 초록이 둘 있어요. 하나만 남겨 주세요: ${where}`,
    abstractText: (where: string) => `초록 파일에서 비었거나 글이 아닌 곳이 있어요: ${where}`,
    large: (where: string) => `파일이 너무 커서 읽지 않았어요: ${where}`,
    encoding: (where: string) =>
      `글자를 알아볼 수 없는 파일이에요. UTF-8로 저장해 주세요: ${where}`,
    outFolder: (where: string) =>
      `--out 자리에 폴더가 있어요. 글의 파일 이름까지 적어 주세요: ${where}`,
    outUnderFile: (where: string) =>
      `글을 둘 폴더 자리에 파일이 있어요. 다른 자리를 --out 뒤에 적어 주세요: ${where}`,
    readOnly: (where: string) =>
      `읽기 전용이라 쓰지 않았어요. 권한을 바꾸거나 다른 파일을 --out 뒤에 적어 주세요: ${where}`,
    otherPost: (where: string) =>
      `write로 쓴 글이 아니라서 손대지 않았어요. 다른 파일을 --out 뒤에 적거나, 덧붙이려면 --force를 적어 주세요: ${where}`,
  },
  /** Of one paper, whose text cannot be used. */
  text: {
    missing: () =>
      '읽을 글이 없어요. --abstracts 파일이나 --html 폴더에 넣거나, --fetch를 적어 주세요.',
    empty: (where: string) => `초록도 본문도 없는 페이지예요. 다시 저장해 주세요: ${where}`,
    unknown: () => 'arXiv에 이 논문의 초록이 없어요. 번호와 버전을 확인해 주세요.',
    paper: (where: string, says: string) =>
      `다른 논문의 글이에요(${says}). 파일 이름을 확인해 주세요: ${where}`,
    version: (where: string, says: string) =>
      `다른 버전의 글이에요(${says}). 그 버전을 적거나 글을 바꿔 주세요: ${where}`,
    large: (where: string) => `페이지가 너무 커서 읽지 않았어요: ${where}`,
  },
  /** What the extension says of these speaks of its own pages. */
  failure: {
    badAddress: '--server 뒤의 주소를 알아볼 수 없어요. 예: http://localhost:11434/v1',
    insecureAddress:
      '암호화되지 않은 주소(http)에는 논문과 키를 보내지 않아요. https 주소를 --server 뒤에 적어 주세요. 내 컴퓨터의 서버는 http여도 돼요.',
    notFound: '서버에 그런 주소가 없어요. --server 뒤의 주소가 /v1까지 맞는지 확인해 주세요.',
    unreachable:
      'arXiv에서 초록을 받지 못했어요. 인터넷 연결을 확인하고 잠시 뒤에 다시 실행해 주세요.',
    modelNoText: '모델에 읽힐 글이 비어 있어요. 초록 파일이나 저장한 페이지를 확인해 주세요.',
    modelUnreachable:
      '모델 서버에 연결하지 못했어요. 서버가 켜져 있는지, --server 뒤의 주소가 맞는지 확인해 주세요.',
    modelBadKey:
      'API 키에 줄바꿈이나 쓸 수 없는 글자가 있어요. --key-env로 적은 환경 변수에 키를 한 줄로 넣어 주세요.',
    modelKey:
      '서버가 API 키를 받아 주지 않아요. --key-env로 적은 환경 변수의 키가 맞는지, 이 모델을 쓸 수 있는 키인지 확인해 주세요.',
    modelRefused: '모델 서버가 요청을 막았어요. API 키가 필요한 서버라면 --key-env로 알려 주세요.',
    modelUnpaid:
      '모델 서비스의 잔액이나 사용 한도가 남아 있지 않아요. 서비스의 결제 설정을 확인해 주세요.',
    modelMissing:
      '서버에 이 이름의 모델이 없어요. 모델을 내려받았는지, --model 뒤의 이름이 맞는지 확인해 주세요.',
    modelRejected:
      '모델 서버가 요청을 알아듣지 못했어요. 서버를 업데이트하거나 --model로 다른 모델을 골라 주세요.',
    modelContext:
      '글이 길어서 이 모델이 한 번에 읽지 못해요. --abstracts로 초록만 읽게 하거나 더 긴 글을 읽는 모델을 골라 주세요.',
    modelBusy: '모델 서버가 바빠서 지금은 받지 않아요. 잠시 뒤에 다시 실행하면 이어서 써요.',
    modelFailed:
      '모델 서버에 문제가 생겼어요. 메모리가 모자라면 더 작은 모델을 고르고, 아니면 잠시 뒤에 다시 실행해 주세요.',
    modelLoading: '서버가 아직 모델을 불러오고 있어요. 잠시 뒤에 다시 실행해 주세요.',
    modelPage:
      '모델의 답 대신 웹 페이지가 왔어요. --server 뒤의 주소가 맞는지, 로그인해야 하는 곳인지 확인해 주세요.',
    modelUnreadable:
      '모델 서버가 알 수 없는 형식으로 답했어요. OpenAI와 호환되는 주소인지 확인해 주세요.',
    modelEndless:
      '모델이 답을 끝내지 않아 그만뒀어요. 다시 실행하거나 --model로 다른 모델을 골라 주세요.',
    modelCut: '모델의 답이 오다가 끊겼어요. 서버가 켜져 있는지 확인하고 다시 실행하면 이어서 써요.',
    modelSilent:
      '모델이 너무 오래 답하지 않아 그만뒀어요. 다시 실행하거나 더 작은 모델을 골라 주세요.',
    modelRedirected:
      '모델 서버가 다른 주소로 넘기려고 해서 보내지 않았어요. 마지막 주소를 --server 뒤에 적어 주세요.',
    modelUnfit: '쓸 만한 답이 하나도 오지 않았어요. 다시 실행하거나 더 큰 모델을 골라 주세요.',
    modelAnswerEmpty: '모델이 빈 답을 보내 이 절을 뺐어요. 다시 실행하면 이 절만 다시 물어요.',
    modelAnswerNotJson:
      '모델의 답이 형식에 맞지 않아 이 절을 뺐어요. 다시 실행하면 이 절만 다시 물어요.',
    modelAnswerOtherKeys:
      '모델이 묻지 않은 항목으로 답해 이 절을 뺐어요. 다시 실행하면 이 절만 다시 물어요.',
    modelAnswerNotKorean:
      '모델이 한국어로 답하지 않아 이 절을 뺐어요. 다시 실행하거나 한국어를 잘하는 모델을 골라 주세요.',
    modelAnswerTooLong: '모델의 답이 너무 길어 이 절을 뺐어요. 다시 실행하면 이 절만 다시 물어요.',
    modelAnswerEcho:
      '모델이 지시문을 그대로 돌려보내 이 절을 뺐어요. 다시 실행하거나 더 큰 모델을 골라 주세요.',
    modelAnswerOtherPaper:
      '모델이 다른 논문이나 주소를 적어 이 절을 뺐어요. 다시 실행하면 이 절만 다시 물어요.',
    modelAnswerRepeated:
      '모델이 같은 말을 되풀이해 이 절을 뺐어요. 다시 실행하거나 더 큰 모델을 골라 주세요.',
    modelAnswerSameSection:
      '모델이 다른 절에 쓴 내용을 또 써서 이 절을 뺐어요. 다시 실행하면 이 절만 다시 물어요.',
  },
};

export type WriteWords = typeof writeKo;

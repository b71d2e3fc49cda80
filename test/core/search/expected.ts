/** The papers of both sample digests by a short name, in their order. */
const landmark = {
  attention: '1706.03762',
  bert: '1810.04805',
  gpt3: '2005.14165',
  t5: '1910.10683',
  scaling: '2001.08361',
  chinchilla: '2203.15556',
  instruct: '2203.02155',
  cot: '2201.11903',
  rag: '2005.11401',
  llama: '2302.13971',
  lora: '2106.09685',
  flash: '2205.14135',
  mamba: '2312.00752',
  dpo: '2305.18290',
  word2vec: '1301.3781',
  seq2seq: '1409.3215',
  align: '1409.0473',
  resnet: '1512.03385',
  batchnorm: '1502.03167',
  vit: '2010.11929',
  unet: '1505.04597',
  yolo: '1506.02640',
  clip: '2103.00020',
  vae: '1312.6114',
  gan: '1406.2661',
  ddpm: '2006.11239',
  ldm: '2112.10752',
  adam: '1412.6980',
  distil: '1503.02531',
  gcn: '1609.02907',
  dqn: '1312.5602',
  ppo: '1707.06347',
  alphazero: '1712.01815',
  thumbs: 'cs/0205070',
  shor: 'quant-ph/9508027',
  grover: 'quant-ph/9605043',
  adscft: 'hep-th/9711200',
  nova: 'astro-ph/9805201',
  ricci: 'math/0211159',
} as const;
const daily = {
  halluc: '2509.04664',
  sgp: '2509.05208',
  sbd: '2509.04185',
  wild: '2509.04744',
  lattice: '2509.05263',
  lux: '2509.03680',
  wint3r: '2509.05296',
  medvista: '2509.03800',
  robust: '2509.04013',
  finger: '2509.04504',
  uarm: '2509.02437',
  exit: '2509.04575',
} as const;
export const papers = { ...landmark, ...daily };
export type Name = keyof typeof papers;

const allOf = (digest: object) => (Object.keys(digest) as Name[]).join(' ');

/** What the reader did, and how the two sources are called, where a query asks for that. */
export const read: readonly Name[] = ['halluc', 'bert'];
export const bookmarked: readonly Name[] = ['bert', 'sgp'];
export const names: Readonly<Record<string, string>> = {
  landmark: '이정표 논문',
  daily: '데일리 페이퍼',
};

const reinforcement = 'instruct dpo dqn sgp exit';
const llm = 'sgp wild lattice medvista robust finger exit';
const languageModel =
  'attention bert gpt3 scaling chinchilla instruct cot rag llama lora mamba dpo word2vec halluc sbd medvista';
const attention = 'attention align flash mamba vit ldm sbd lux';
const processing = 'bert t5 instruct';

/** A query as it is typed → the names of the papers that it finds, told by reading the two digests. */
export const expected: readonly (readonly [typed: string, found: string])[] = [
  // Particles
  ['환각을', 'halluc'],
  ['환각은', 'halluc'],
  ['환각에서는', 'halluc'],
  ['사전학습을', 'bert t5 rag lora vit halluc medvista'],
  ['미세조정으로', 'bert gpt3 chinchilla instruct cot rag lora vit sbd'],
  ['어텐션은', attention],
  ['RLHF를', 'instruct dpo'],
  ['회의', 'unet'],
  ['회의 ', 'unet'],
  ['정확도', 'chinchilla cot flash batchnorm vit unet clip ldm gcn thumbs wild lattice robust'],
  // Spacing, and several words
  ['언어모델', languageModel],
  ['언어 모델', `${languageModel} sgp lattice`],
  ['자연어처리', processing],
  ['자연어 처리를', processing],
  ['지식증류', 'distil'],
  ['리치흐름', 'ricci'],
  ['강화 학습', `${reinforcement} medvista`],
  ['확산 모델', 'ddpm ldm lux'],
  ['바둑 장기', 'alphazero'],
  ['로봇 팔', 'uarm'],
  ['강화학습 언어', 'instruct dpo sgp'],
  // Initial consonants
  // 비교해 학습, 결합해 상호작용: overlooked at first
  ['ㄱㅎㅎㅅ', `${reinforcement} lora lattice`],
  ['ㄱㅎ ㅎㅅ', `${reinforcement} lora lattice`],
  ['ㅊㅅㅅ', 'nova'],
  // Another keyboard
  ['rkdghkgkrtmq', reinforcement],
  ['ghksrkr', 'halluc'],
  ['LLM rkdghkgkrtmq', 'sgp exit'],
  ['ㅣㅣㅡ', llm],
  ['ㅡㅜㅑㄴㅅ', 'clip vae gan distil'],
  // An unfinished last syllable
  ['강화하ㄱ', reinforcement],
  ['강화하', `${reinforcement} medvista`],
  ['강화하 ', ''],
  ['어텐셔', attention],
  ['트랜스폼', 'lux'],
  ['초신서', 'nova'],
  // One form of Unicode or another, and case
  ['환각'.normalize('NFD'), 'halluc'],
  ['언어모델'.normalize('NFD'), languageModel],
  ['LLM', llm],
  ['llm', llm],
  ['mnist', 'clip vae gan distil'],
  ['gpt-3', 'gpt3 chinchilla instruct cot llama lora'],
  // Korean and English
  ['few-shot', 'gpt3'],
  ['transformer', 'attention bert t5 scaling llama flash mamba align vit lux'],
  ['rlhf로', 'instruct dpo'],
  ['u-net에', 'unet ldm'],
  ['Chain-of-Thought', 'cot'],
  ['LLM 강화학습', 'sgp exit'],
  // Exactly as written
  ['"자연어 처리"', processing],
  ['"자연어처리"', ''],
  ['“강화 학습”', ''],
  ['“강화학습”', reinforcement],
  ['"통계 번역의"', 'seq2seq'],
  // Words that stand in many or few
  ['앙상블', 'attention resnet batchnorm distil'],
  ['데이터셋', 'gpt3 instruct rag vit clip distil wint3r'],
  ['제로샷', 'gpt3 clip medvista robust'],
  ['번역기', 'seq2seq'],
  ['리뷰', 'thumbs'],
  ['양자', 'shor grover'],
  ['2014', 'attention seq2seq'],
  ['쿼카', ''],
  // Papers
  ['2509.04664', 'halluc'],
  ['https://arxiv.org/abs/1706.03762v7', 'attention'],
  ['hep-th/9711200', 'adscft'],
  ['arxiv.org/abs/1706.03762', 'attention'],
  ['arxiv.org/pdf/1706.03762v7.pdf', 'attention'],
  ['doi.org/10.48550/arXiv.1706.03762', 'attention'],
  ['doi:10.48550/arXiv.1706.03762', 'attention'],
  ['hf.co/papers/1706.03762', 'attention'],
  ['www.huggingface.co/papers/1706.03762', 'attention'],
  ['example.com/abs/1706.03762', ''],
  // Sections of a kind
  ['한계:데이터', 'gpt3 scaling chinchilla llama flash resnet vit clip gcn distil medvista'],
  ['결론:번역', 'attention seq2seq align'],
  ['방법:LoRA', 'lux'],
  ['결과:GPU', 'attention lora unet'],
  ['방법:소프트맥스를', 'attention align flash distil'],
  ['소개:실시간', 'yolo lattice wint3r'],
  ['결과:"통계 번역"', 'seq2seq'],
  ['limitations:데이터', 'gpt3 scaling chinchilla llama flash resnet vit clip gcn distil medvista'],
  // Days, subscriptions, tags, what the reader did
  ['2025-09-01', allOf(landmark)],
  ['2025-09-08', allOf(daily)],
  ['2025-09', allOf(papers)],
  ['2025', allOf(papers)],
  ['2025-10', ''],
  ['2025년', allOf(papers)],
  ['2025년 9월', allOf(papers)],
  ['2025년 9월 8일', allOf(daily)],
  ['2025. 9. 1.', allOf(landmark)],
  ['9월 8일', allOf(daily)],
  ['9월1일', allOf(landmark)],
  ['9월', allOf(papers)],
  ['10월 8일', ''],
  ['2024년 9월', ''],
  ['9월 8일 강화학습', 'sgp exit'],
  ['2025-09-08 강화학습', 'sgp exit'],
  ['#landmark', allOf(landmark)],
  ['#papers', allOf(papers)],
  ['#huggingface LLM', llm],
  ['구독:이정표', allOf(landmark)],
  ['구독:데일리페이퍼 LLM', llm],
  ['구독:"데일리 페이퍼" 강화학습', 'sgp exit'],
  ['북마크', 'bert sgp'],
  ['북마크 안읽음', 'sgp'],
  ['안읽음 2025-09-08 LLM', llm],
  ['안읽음 환각', ''],
];

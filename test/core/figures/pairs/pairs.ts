/**
 * Sentences of summaries beside abstracts, as real ones are written, and what each figure should lead to: a piece of the
 * abstract that stands there once, or undefined where the abstract does not say it. Labelled by reading, before they were tried.
 */
export type Pair = {
  readonly summary: string;
  readonly abstract: string;
  readonly links: readonly (readonly [figure: string, there: string | undefined])[];
};

export const PAIRS: readonly Pair[] = [
  {
    summary: '1억 2,000만 개의 문서로 학습하며, 그중 한국어 문서는 2,000만 개이다.',
    abstract:
      'We train on 120M documents, of which 20 million documents are Korean and 100 million documents are English.',
    links: [
      ['1억 2,000만 개', '120M'],
      ['2,000만 개', '20 million'],
    ],
  },
  {
    summary: '공개된 2천5백만 장의 이미지에 캡션을 달았다.',
    abstract:
      'We caption 25M public images; 5 million images are synthetic and 5M images are photographs.',
    links: [['2천5백만 장', '25M']],
  },
  {
    summary: '총 1천2백 시간의 음성을 수집했다.',
    abstract: 'The corpus has 1,200 hours of speech and 200 hours of noise by 1200 speakers.',
    links: [['1천2백 시간', '1,200 hours']],
  },
  {
    summary: '12만 5,000건의 신고를 분석했다.',
    abstract: 'We analyse 125,000 reports sent by 5,000 users over 3 years, from 120,000 sites.',
    links: [['12만 5,000건', '125,000']],
  },
  {
    summary: '3조 5천억 토큰으로 사전학습했다.',
    abstract:
      'The model is pre-trained on 3.5T tokens, of which 500 billion tokens are code and 3T tokens are text.',
    links: [['3조 5천억', '3.5T']],
  },
  {
    summary: '지연 시간은 40% 줄고 처리량은 2.3배 늘었다.',
    abstract: 'It cuts latency by 40% and raises throughput by 2.3x over vLLM.',
    links: [
      ['40%', '40%'],
      ['2.3배', '2.3x'],
    ],
  },
  {
    summary: '오류율이 12% 감소했다.',
    abstract: 'Accuracy rises by 12% while the error rate increases by 12%.',
    links: [['12%', undefined]],
  },
  {
    summary: '메모리 사용량이 35% 증가하지만 정확도는 떨어지지 않는다.',
    abstract: 'Our method reduces memory usage by 35% without a loss in accuracy.',
    links: [['35%', undefined]],
  },
  {
    summary: '정확도는 75%이고 메모리는 75% 절감했다.',
    abstract: 'With 75% less memory, it keeps an accuracy of 75%.',
    links: [
      ['75%', 'accuracy of 75%'],
      ['75%', '75% less'],
    ],
  },
  {
    summary: '학습 비용을 75% 절감했다.',
    abstract: 'It uses a quarter of the GPUs and reaches 75% accuracy on held-out data.',
    links: [['75%', undefined]],
  },
  {
    summary: 'A 데이터셋에서 5% 하락하고 B 데이터셋에서 5% 상승했다.',
    abstract: 'The score drops by 5% on dataset A and gains 5% on dataset B.',
    links: [
      ['5%', 'drops by 5%'],
      ['5%', 'gains 5%'],
    ],
  },
  {
    summary: 'F1은 88.1, EM은 82.3을 기록했다.',
    abstract: 'Our reader obtains an EM of 88.1 and an F1 of 82.3 on SQuAD.',
    links: [
      ['88.1', undefined],
      ['82.3', undefined],
    ],
  },
  {
    summary: 'F1은 88.1, EM은 82.3을 기록했다.',
    abstract: 'Our reader obtains an EM of 82.3 and an F1 of 88.1 on SQuAD.',
    links: [
      ['88.1', '88.1'],
      ['82.3', '82.3'],
    ],
  },
  {
    summary: '수학에서 45.2%, 코딩에서 51.3%의 정확도를 얻었다.',
    abstract: 'Accuracy reaches 51.3% on math and 45.2% on coding.',
    links: [
      ['45.2%', undefined],
      ['51.3%', undefined],
    ],
  },
  {
    summary: 'MATH와 GSM8K에서 각각 61.4%와 92.1%를 얻었다.',
    abstract: 'On MATH and GSM8K, it attains 61.4% and 92.1%, respectively.',
    links: [
      ['61.4%', '61.4%'],
      ['92.1%', '92.1%'],
    ],
  },
  {
    summary: 'GSM8K에서 92.1%를 얻었다.',
    abstract: 'It attains 92.1% on MATH and 85.0% on GSM8K.',
    links: [['92.1%', undefined]],
  },
  {
    summary: '정밀도는 0.87, 재현율은 0.91이다.',
    abstract: 'We report a precision of 0.87 and a recall of 0.91 on the test set.',
    links: [
      ['0.87', '0.87'],
      ['0.91', '0.91'],
    ],
  },
  {
    summary: '정밀도는 0.91, 재현율은 0.87이다.',
    abstract: 'We report a precision of 0.87 and a recall of 0.91 on the test set.',
    links: [
      ['0.91', undefined],
      ['0.87', undefined],
    ],
  },
  {
    summary: '정확도를 62%에서 81%로 19%p 끌어올렸다.',
    abstract: 'Fine-tuning raises accuracy from 62% to 81%, a gain of 19 points.',
    links: [
      ['62%', '62%'],
      ['81%', '81%'],
      ['19%p', '19 points'],
    ],
  },
  {
    summary: '정확도가 81%에서 62%로 떨어졌다.',
    abstract: 'Fine-tuning raises accuracy from 62% to 81%.',
    links: [
      ['81%', undefined],
      ['62%', undefined],
    ],
  },
  {
    summary: '응답은 0.5초 만에 나온다.',
    abstract: 'Each response takes 500 ms on a phone, 0.5 points behind the server.',
    links: [['0.5초', '500 ms']],
  },
  {
    summary: '한 장면을 재구성하는 데 30분이 걸린다.',
    abstract: 'Reconstruction of a scene takes half an hour, with 30 images as input.',
    links: [['30분', 'half an hour']],
  },
  {
    summary: '비용은 10분의 1에 불과하다.',
    abstract: 'It matches larger models at a tenth of the cost with 10x fewer images.',
    links: [['10분의 1', 'a tenth']],
  },
  {
    summary: '토큰의 1/3만 써서 같은 성능을 낸다.',
    abstract: 'With one third of the tokens it performs on par; 3 tokens are kept per step.',
    links: [['1/3', 'one third']],
  },
  {
    summary: '파라미터의 3분의 1만 미세조정한다.',
    abstract: 'We fine-tune only 1/3 of the parameters and freeze 2/3 of the layers.',
    links: [['3분의 1', '1/3 of']],
  },
  {
    summary: '이천 개의 문제와 삼십 퍼센트의 정답률을 보고한다.',
    abstract: 'A suite of 2,000 problems on which models answer 30% correctly.',
    links: [
      ['이천 개', '2,000'],
      ['삼십 퍼센트', '30%'],
    ],
  },
  {
    summary: '한국어 1만 문항과 영어 5천 문항으로 이루어진다.',
    abstract: 'The benchmark has 10,000 questions in Korean and 5,000 questions in English.',
    links: [
      ['1만', '10,000'],
      ['5천', '5,000'],
    ],
  },
  {
    summary: '화자 1,200명의 음성을 녹음했다.',
    abstract: 'We record 1200 speakers for 1,200 hours.',
    links: [['1,200명', '1200 speakers']],
  },
  {
    summary: '7B 모델이 70B 모델보다 코드 생성에서 3.4점 높다.',
    abstract: 'Our 7B model beats a 70B model by 3.4 points on code generation.',
    links: [
      ['7B', '7B'],
      ['70B', '70B'],
      ['3.4점', '3.4 points'],
    ],
  },
  {
    summary: '700억 파라미터 모델을 교사로 썼다.',
    abstract:
      'A student with 7 billion parameters learns from a teacher with 70 billion parameters.',
    links: [['700억', '70 billion']],
  },
  {
    summary: '학습률은 1e-4이고 오차는 $10^{-3}$ 이하다.',
    abstract: 'With a learning rate of $10^{-4}$ the error stays below 1e-3.',
    links: [
      ['1e-4', '10^{-4}'],
      ['10^{-3}', '1e-3'],
    ],
  },
  {
    summary: '오차는 $5\\times10^{-4}$이고 속도는 ×8 빨라졌다.',
    abstract: 'We reach an error of $5 \\times 10^{-4}$ with a $8\\times$ speed-up on 8 GPUs.',
    links: [
      ['5\\times10^{-4}', '5 \\times 10^{-4}'],
      ['×8', '8\\times'],
    ],
  },
  {
    summary: '모델을 x16 압축하고도 정확도를 유지한다.',
    abstract: 'We compress models 16x over 16 layers and keep accuracy.',
    links: [['x16', '16x']],
  },
  {
    summary: '사람의 평가와 상관계수는 -0.42였다.',
    abstract: 'We find a correlation of -0.42 with human ratings and of 0.42 with length.',
    links: [['0.42', '-0.42']],
  },
  {
    summary: '2024년에 공개된 데이터 중 2,024건만 골랐다.',
    abstract: 'We select 2,024 records released in 2024.',
    links: [['2,024건', '2,024']],
  },
  {
    summary: '질의당 0.02달러로 GPT-4의 2달러보다 저렴하다.',
    abstract: 'Each query costs $0.02, against 2 dollars with GPT-4.',
    links: [
      ['0.02달러', '0.02'],
      ['2달러', '2 dollars'],
    ],
  },
  {
    summary: '초당 60프레임으로 렌더링한다.',
    abstract: 'It renders at 60 FPS with 60% GPU utilization.',
    links: [['60프레임', '60 FPS']],
  },
  {
    summary: '지연을 40~60% 줄이고 비용은 60% 줄였다.',
    abstract: 'Latency is reduced by 40-60% and cost by 60%.',
    links: [
      ['40~60%', '40-60%'],
      ['60%', 'cost by 60%'],
    ],
  },
  {
    summary: '최대 2.4배, 평균 1.7배 빠르다.',
    abstract: 'It is up to 2.4x and on average 1.7x faster.',
    links: [
      ['2.4배', '2.4x'],
      ['1.7배', '1.7x'],
    ],
  },
  {
    summary: '최대 2.4배, 평균 1.7배 빠르다.',
    abstract: 'It is on average 2.4x and up to 1.7x faster.',
    links: [
      ['2.4배', undefined],
      ['1.7배', undefined],
    ],
  },
  {
    summary: 'FP8에서 2배, FP4에서 4배의 처리량을 얻었다.',
    abstract: 'Throughput grows 2x with FP8 and 4x with FP4.',
    links: [
      ['2배', '2x'],
      ['4배', '4x'],
    ],
  },
  {
    summary: 'FP8에서 2배, FP4에서 4배의 처리량을 얻었다.',
    abstract: 'Throughput grows 2x with FP4 and 4x with FP8.',
    links: [
      ['2배', undefined],
      ['4배', undefined],
    ],
  },
  {
    summary: '학습 비용의 5%만으로 미세조정한다.',
    abstract: 'Fine-tuning takes 5% of the training cost and is 5% better.',
    links: [['5%', '5% of the']],
  },
  {
    summary: '기존보다 오류가 12.5% 낮다.',
    abstract: 'It has a 12.5% higher error than prior work and uses 12.5% of the data.',
    links: [['12.5%', undefined]],
  },
  {
    summary: '정확도는 1.8% 개선되었고 추론은 3.1배 빨라졌다.',
    abstract: 'Accuracy improves by 1.8% and inference is 3.1x faster than the baseline.',
    links: [
      ['1.8%', '1.8%'],
      ['3.1배', '3.1x'],
    ],
  },
  {
    summary: '환각을 27% 줄였다.',
    abstract: 'We observe 27% fewer hallucinations in long answers.',
    links: [['27%', '27%']],
  },
  {
    summary: '단어 오류율을 18.3% 낮추면서도 파라미터는 22% 더 적다.',
    abstract: 'Word error rate decreases by 18.3%, with 22% fewer parameters than Whisper.',
    links: [
      ['18.3%', '18.3%'],
      ['22%', '22%'],
    ],
  },
  {
    summary: '컨텍스트 길이를 32K에서 1M 토큰으로 늘렸다.',
    abstract: 'We extend the context from 32K to 1M tokens without retraining.',
    links: [
      ['32K', '32K'],
      ['1M', '1M'],
    ],
  },
  {
    summary: '스물네 개 언어를 다루며 여덟 개 과제에서 평가한다.',
    abstract: 'It covers 24 languages and is evaluated on eight tasks with 24 prompts.',
    links: [
      ['스물네 개', '24 languages'],
      ['여덟 개', 'eight'],
    ],
  },
  {
    summary: '정답률이 50% 미만에서 73.5%로 높아졌다.',
    abstract: 'Success grows from below 50% to 73.5% after two rounds.',
    links: [
      ['50%', '50%'],
      ['73.5%', '73.5%'],
    ],
  },
  {
    summary: '이상치를 제거하면 성능이 6.4% 떨어진다.',
    abstract:
      'Removing outliers degrades performance by 6.4%, while adding data improves it by 6.4%.',
    links: [['6.4%', 'degrades performance by 6.4%']],
  },
];

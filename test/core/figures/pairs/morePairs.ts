import type { Pair } from './pairs';

/** More of them, written without a look at what the others had found; the last are made to lead astray. */
export const MORE_PAIRS: readonly Pair[] = [
  {
    summary: '추론 속도를 2.1배 높이고 메모리는 38% 줄였다.',
    abstract:
      'Our kernel achieves a 2.1x speedup and a 38% reduction in memory over FlashAttention-2.',
    links: [
      ['2.1배', '2.1x'],
      ['38%', '38%'],
    ],
  },
  {
    summary: 'ImageNet에서 top-1 정확도 84.2%를 얻었고, 이는 기존보다 1.3%p 높다.',
    abstract:
      'We obtain 84.2% top-1 accuracy on ImageNet, outperforming prior work by 1.3 percentage points.',
    links: [
      ['84.2%', '84.2%'],
      ['1.3%p', '1.3 percentage'],
    ],
  },
  {
    summary: '학습 데이터의 10%만으로 전체 데이터 성능의 97%를 달성한다.',
    abstract: 'Using only 10% of the training data, it retains 97% of full-data performance.',
    links: [
      ['10%', '10%'],
      ['97%', '97%'],
    ],
  },
  {
    summary: '8개의 A100에서 3일 동안 학습했다.',
    abstract: 'Training takes three days on 8 A100 GPUs.',
    links: [
      ['8개', '8 A100'],
      ['3일', 'three days'],
    ],
  },
  {
    summary: '파라미터 130억 개 모델이 1,750억 개 모델과 비슷하다.',
    abstract: 'Our 13B-parameter model is on par with a model of 175B parameters.',
    links: [
      ['130억 개', '13B'],
      ['1,750억 개', '175B'],
    ],
  },
  {
    summary: 'FID를 3.2에서 2.1로 낮췄다.',
    abstract: 'It lowers FID from 3.2 to 2.1 on CIFAR-10.',
    links: [
      ['3.2', '3.2'],
      ['2.1', '2.1'],
    ],
  },
  {
    summary: 'FID를 3.2에서 2.1로 낮췄다.',
    abstract: 'Removing guidance raises FID from 2.1 to 3.2.',
    links: [
      ['3.2', undefined],
      ['2.1', undefined],
    ],
  },
  {
    summary: '환각률이 21%에서 9%로 줄었다.',
    abstract: 'The hallucination rate drops from 21% to 9%.',
    links: [
      ['21%', '21%'],
      ['9%', '9%'],
    ],
  },
  {
    summary: '비용을 최대 90%까지 절감한다.',
    abstract: 'This saves up to 90% of API costs.',
    links: [['90%', '90%']],
  },
  {
    summary: '비용을 최대 90%까지 절감한다.',
    abstract: 'It costs more but retains 90% of the quality.',
    links: [['90%', undefined]],
  },
  {
    summary: '총 3만 2천 개의 대화와 45만 개의 발화로 이루어진 말뭉치다.',
    abstract: 'The corpus comprises 32K dialogues with 450K utterances.',
    links: [
      ['3만 2천 개', '32K'],
      ['45만 개', '450K'],
    ],
  },
  {
    summary: '토큰 수를 4분의 1로 줄였다.',
    abstract: 'We reduce the number of tokens to one quarter.',
    links: [['4분의 1', 'one quarter']],
  },
  {
    summary: '참가자의 3분의 2가 우리 결과를 선호했다.',
    abstract: 'Two-thirds of participants preferred our results.',
    links: [['3분의 2', 'Two-thirds']],
  },
  {
    summary: '12개 언어, 5개 도메인에서 평균 4.7점 향상되었다.',
    abstract: 'Across 12 languages and 5 domains it improves by 4.7 points on average.',
    links: [
      ['12개', '12'],
      ['5개', '5 domains'],
      ['4.7점', '4.7'],
    ],
  },
  {
    summary: '지연 시간은 120ms에서 45ms로 단축되었다.',
    abstract: 'Latency falls from 120 ms to 45 ms.',
    links: [
      ['120ms', '120'],
      ['45ms', '45'],
    ],
  },
  {
    summary: '10시간짜리 영상을 1분 안에 색인한다.',
    abstract: 'It indexes a ten-hour video within one minute.',
    links: [
      ['10시간', 'ten-hour'],
      ['1분', 'one minute'],
    ],
  },
  {
    summary: 'GPT-4보다 6.8%p 높고 Llama-3-70B보다 2.4%p 낮다.',
    abstract: 'It is 6.8 points above GPT-4 and 2.4 points below Llama-3-70B.',
    links: [
      ['6.8%p', '6.8'],
      ['2.4%p', '2.4'],
    ],
  },
  {
    summary: 'MMLU에서 71.3, GSM8K에서 83.5를 기록했다.',
    abstract: 'The model scores 71.3 on MMLU and 83.5 on GSM8K.',
    links: [
      ['71.3', '71.3'],
      ['83.5', '83.5'],
    ],
  },
  {
    summary: 'MMLU에서 83.5, GSM8K에서 71.3을 기록했다.',
    abstract: 'The model scores 71.3 on MMLU and 83.5 on GSM8K.',
    links: [
      ['83.5', undefined],
      ['71.3', undefined],
    ],
  },
  {
    summary: '영어에서는 92.4%, 한국어에서는 78.1%였다.',
    abstract: 'It reaches 92.4% in English but only 78.1% in Korean.',
    links: [
      ['92.4%', '92.4%'],
      ['78.1%', '78.1%'],
    ],
  },
  {
    summary: '영어에서는 78.1%, 한국어에서는 92.4%였다.',
    abstract: 'It reaches 92.4% in English but only 78.1% in Korean.',
    links: [
      ['78.1%', undefined],
      ['92.4%', undefined],
    ],
  },
  {
    summary: '정확도가 3.5% 하락했다.',
    abstract: 'Our approach improves accuracy by 3.5% on average.',
    links: [['3.5%', undefined]],
  },
  {
    summary: '정확도가 3.5% 향상되었다.',
    abstract: 'Accuracy drops by 3.5% under distribution shift.',
    links: [['3.5%', undefined]],
  },
  {
    summary: '지연 시간이 30% 개선되었다.',
    abstract: 'It reduces latency by 30%.',
    links: [['30%', '30%']],
  },
  {
    summary: '전력 소모를 45% 덜 쓴다.',
    abstract: 'The chip consumes 45% less power.',
    links: [['45%', '45%']],
  },
  {
    summary: '학습에 5,000달러가 들며, 이는 기존의 20분의 1이다.',
    abstract: 'Training costs $5,000, 20x cheaper than prior models.',
    links: [['5,000달러', '5,000']],
  },
  {
    summary: '2~4비트 양자화에서 손실이 0.5% 미만이다.',
    abstract: 'With 2-4 bit quantization the loss is below 0.5%.',
    links: [
      ['2~4비트', '2-4'],
      ['0.5%', '0.5%'],
    ],
  },
  {
    summary: '해상도 512×512에서 초당 24프레임을 낸다.',
    abstract: 'It runs at 24 fps at a resolution of 512x512.',
    links: [
      ['512×512', '512x512'],
      ['24프레임', '24 fps'],
    ],
  },
  {
    summary: '음수 상관(-0.31)이 나타났다.',
    abstract: 'We find a negative correlation (r = -0.31) between length and quality.',
    links: [['0.31', '0.31']],
  },
  {
    summary: '문항 1,026개 가운데 38%만 맞혔다.',
    abstract: 'The best model solves just 38% of our 1,026 questions.',
    links: [
      ['1,026개', '1,026'],
      ['38%', '38%'],
    ],
  },
  {
    summary: '기존 대비 학습 시간을 5배 줄였고 데이터는 2배 늘렸다.',
    abstract: 'Training time shrinks by 5x while the data is 2x larger.',
    links: [
      ['5배', '5x'],
      ['2배', '2x'],
    ],
  },
  {
    summary: '정확도와 속도가 각각 4.1%와 23% 좋아졌다.',
    abstract: 'Accuracy and speed improve by 4.1% and 23%, respectively.',
    links: [
      ['4.1%', '4.1%'],
      ['23%', '23%'],
    ],
  },
  {
    summary: '오탐은 0.8%로 낮고 탐지율은 96.5%로 높다.',
    abstract: 'The detector has a detection rate of 96.5% and a false positive rate of 0.8%.',
    links: [
      ['0.8%', '0.8%'],
      ['96.5%', '96.5%'],
    ],
  },
  {
    summary: 'WER은 4.9%, CER은 1.7%이다.',
    abstract: 'We obtain 4.9% WER and 1.7% CER.',
    links: [
      ['4.9%', '4.9%'],
      ['1.7%', '1.7%'],
    ],
  },
  {
    summary: 'WER은 1.7%, CER은 4.9%이다.',
    abstract: 'We obtain 4.9% WER and 1.7% CER.',
    links: [
      ['1.7%', undefined],
      ['4.9%', undefined],
    ],
  },
  {
    summary: '세 개의 벤치마크에서 평균 11.2% 앞선다.',
    abstract: 'It outperforms baselines by 11.2% on average across three benchmarks.',
    links: [
      ['세 개', 'three'],
      ['11.2%', '11.2%'],
    ],
  },
  {
    summary: '30B 모델의 처리량은 초당 1,500토큰이다.',
    abstract: 'The 30B model serves 1,500 tokens per second.',
    links: [
      ['30B', '30B'],
      ['1,500', '1,500'],
    ],
  },
  {
    summary: '1조 2천억 토큰 중 6천억은 코드다.',
    abstract: 'Of 1.2 trillion tokens, 600 billion are code.',
    links: [
      ['1조 2천억', '1.2 trillion'],
      ['6천억', '600 billion'],
    ],
  },
  {
    summary: '데이터 20%를 제거해도 성능은 0.4%만 떨어진다.',
    abstract: 'Removing 20% of the data costs only 0.4% in performance.',
    links: [
      ['20%', '20%'],
      ['0.4%', '0.4%'],
    ],
  },
  {
    summary: '재현율을 15% 높이되 정밀도는 2% 잃는다.',
    abstract: 'Recall rises by 15% at a 2% loss in precision.',
    links: [
      ['15%', '15%'],
      ['2%', '2%'],
    ],
  },
  { summary: '모델 크기를 1/8로 줄였다.', abstract: 'The model is 8x smaller.', links: [] },
  {
    summary: '약 250만 쌍의 문장과 1만 8,000시간의 음성을 모았다.',
    abstract: 'We gather about 2.5M sentence pairs and 18,000 hours of speech.',
    links: [
      ['250만 쌍', '2.5M'],
      ['1만 8,000시간', '18,000 hours'],
    ],
  },
  {
    summary: 'AUC 0.93으로 기존 0.88보다 높다.',
    abstract: 'With an AUC of 0.93 it surpasses the previous 0.88.',
    links: [
      ['0.93', '0.93'],
      ['0.88', '0.88'],
    ],
  },
  {
    summary: '50단계 대신 4단계 만에 생성한다.',
    abstract: 'It generates in 4 steps instead of 50.',
    links: [
      ['50단계', '50'],
      ['4단계', '4 steps'],
    ],
  },
  {
    summary: '정확도는 75%이고 지연은 짧다.',
    abstract: 'In a survey, 75% of participants agreed that the tool is easy to use.',
    links: [['75%', undefined]],
  },
  {
    summary: '학습 속도가 1.5배 빨라졌다.',
    abstract: 'It uses 1.5x more memory at inference.',
    links: [['1.5배', undefined]],
  },
  {
    summary: '24개 언어를 지원한다.',
    abstract: 'We use 24 GPUs for 24 hours.',
    links: [['24개', undefined]],
  },
  {
    summary: '7B 모델로 실험했다.',
    abstract: 'Trained on 7B tokens, our 1B model is strong.',
    links: [['7B', undefined]],
  },
  {
    summary: '70억 토큰으로 학습했다.',
    abstract: 'Our 7B model is trained on 70B tokens.',
    links: [['70억', undefined]],
  },
  {
    summary: '100만 개의 이미지를 모았다.',
    abstract: 'We sample 1M tokens from 10 million images.',
    links: [['100만 개', undefined]],
  },
  {
    summary: '오류율을 20% 낮췄다.',
    abstract: 'With 20% of the labels we improve accuracy.',
    links: [['20%', undefined]],
  },
  {
    summary: '속도가 20% 느려졌다.',
    abstract: 'It is 20% faster than the baseline.',
    links: [['20%', undefined]],
  },
  {
    summary: '2023년 데이터 500건을 썼다.',
    abstract: 'We release 500 prompts and 2,023 images.',
    links: [['500건', undefined]],
  },
  {
    summary: '학습에 5시간이 걸린다.',
    abstract: 'We collect 5 hours of speech; training takes 5 days.',
    links: [['5시간', undefined]],
  },
  {
    summary: '메모리 8GB로 실행된다.',
    abstract: 'The dataset takes 8 GB on disk and the model needs 16 GB of memory.',
    links: [['8GB', undefined]],
  },
  {
    summary: '질문 3,000개로 평가한다.',
    abstract: 'It contains 3,000 images and 5,000 questions.',
    links: [['3,000개', undefined]],
  },
  {
    summary: '손실이 0.25 줄었다.',
    abstract: 'We set dropout to 0.25 and the loss falls by 0.52.',
    links: [['0.25', undefined]],
  },
  {
    summary: '참가자 40명이 평가했다.',
    abstract: 'We evaluate on 40 tasks with 14 participants.',
    links: [['40명', undefined]],
  },
  {
    summary: '응답 시간은 2초이다.',
    abstract: 'Clips of 2 seconds are answered in 5 seconds.',
    links: [['2초', undefined]],
  },
  {
    summary: '비용이 3배 증가했다.',
    abstract: 'It cuts costs by 3x.',
    links: [['3배', undefined]],
  },
  {
    summary: '승률은 62%였다.',
    abstract: 'Our model wins 62% of games against experts.',
    links: [['62%', '62%']],
  },
  {
    summary: '승률은 62%였다.',
    abstract: 'Our model loses 62% of games against experts.',
    links: [['62%', undefined]],
  },
  {
    summary: '정확도 90% 이상을 유지하며 파라미터 90%를 제거한다.',
    abstract: 'It removes 90% of parameters while keeping 91% accuracy.',
    links: [
      ['90%', undefined],
      ['90%', '90%'],
    ],
  },
  {
    summary: '3.5%p 상승했다.',
    abstract: 'Accuracy fell by 3.5 points.',
    links: [['3.5%p', undefined]],
  },
  {
    summary: 'BLEU가 2.1 올랐다.',
    abstract: 'BLEU decreases by 2.1 when we remove the module.',
    links: [['2.1', undefined]],
  },
  {
    summary: '토큰 사용량을 절반으로 줄였다.',
    abstract: 'Half of the tokens are masked during training.',
    links: [['절반', undefined]],
  },
  {
    summary: '약 1만 5,000개의 문제를 담았다.',
    abstract: 'The set has 10,000 problems and 5,000 hints.',
    links: [['1만 5,000개', undefined]],
  },
  {
    summary: '표본 천이백 개를 골랐다.',
    abstract: 'We pick 1,200 samples and 200 probes.',
    links: [['천이백 개', '1,200']],
  },
  {
    summary: '정확도가 5%p 향상되고 지연이 5% 늘었다.',
    abstract: 'It improves accuracy by 5 points with a 5% increase in latency.',
    links: [
      ['5%p', '5 points'],
      ['5%', '5% increase'],
    ],
  },
  {
    summary: '지연이 12% 늘고 정확도가 8% 올랐다.',
    abstract: 'Accuracy grows by 12% and latency by 8%.',
    links: [
      ['12%', undefined],
      ['8%', undefined],
    ],
  },
  {
    summary: '쿼리당 0.3달러이다.',
    abstract: 'It costs $0.3 per query and $3 per batch.',
    links: [['0.3달러', '0.3']],
  },
  {
    summary: '최대 128K 토큰의 문맥을 다룬다.',
    abstract: 'It handles contexts of up to 128K tokens.',
    links: [['128K', '128K']],
  },
  {
    summary: '성공률이 60%에서 85%로 높아졌다.',
    abstract: 'Success rates rise from 60% to 85%.',
    links: [
      ['60%', '60%'],
      ['85%', '85%'],
    ],
  },
  {
    summary: '성공률이 85%에서 60%로 낮아졌다.',
    abstract: 'Success rates rise from 60% to 85%.',
    links: [
      ['85%', undefined],
      ['60%', undefined],
    ],
  },
];

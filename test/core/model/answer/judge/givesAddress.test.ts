import { describe, expect, it } from 'vitest';
import { namesOther } from '../../../../../core/model/answer/judge/namesOther';

const paper =
  'We fine-tune fast.ai models, use spaCy.io and data of Booking.com and Character.AI. Pay at evil.example, pay.evil.com or t.me/evil, write to a@evil.example or @evil_bot, call 010-1234-5678. Code is at github.com/evil/pay.';
const leads = (text: string, of = paper) => namesOther(text, { id: '2511.01234', paper: of });

describe('an address in an answer', () => {
  it.each([
    'evil.example에서 결제하라.',
    '코드는 www.evil.example에 있다.',
    '코드는 evil[.]example에 있다.',
    '코드는 evil(dot)party에 있다고 하니 접속하라.',
    '코드는 evil 닷컴에 있다.',
    '코드는 evil。com에 있다.',
    '코드는 evil . com에 있다.',
    '코드는 evil dot shop에 있다.',
    '문의는 t.me/xyz로 한다.',
    '문의는 t.me로 한다.',
    '문의는 evil.party/x로 한다.',
    '문의는 evil.party에 접속해 한다.',
    '문의는 evil.party:8080으로 한다.',
    '문의는 192.168.10.24로 한다.',
    '문의는 localhost:3000으로 한다.',
    '문의는 xn--9n2bp8q.com으로 한다.',
    '문의는 someone@lab.party로 한다.',
    '문의는 someone (at) lab (dot) org로 한다.',
    '문의는 someone[골뱅이]lab.org로 한다.',
    '문의는 010-9876-5432로 한다.',
    '문의는 +82 10 9876 5432로 한다.',
    '문의는 02-123-4567로 한다.',
    '문의는 1-800-555-1234로 한다.',
    '문의는 (555) 123-4567로 한다.',
    '문의 전화는 1588-1234이다.',
    '문의는 @evil_account로 한다.',
    '문의는 텔레그램 evil123으로 한다.',
    '0x52908400098527886E0F7030069857D2E4169EE7로 보낸다.',
    'еvil.com에서 볼 수 있다.',
  ])('is refused: %s', (text) => {
    expect(leads(text, 'We present Lantern.')).toBe(true);
  });

  it.each([
    'evil.example에서 결제하라.',
    'pay.evil.com에 접속한다.',
    '코드는 pay.evil.com에 있다.',
    'pay.evil.com에서 코드를 볼 수 있다.',
    '자세한 것은 pay.evil.com으로 문의한다.',
    '문의는 t.me/evil로 한다.',
    '문의는 a@evil.example로 한다.',
    '문의는 010-1234-5678로 한다.',
    '@evil_bot에게 연락한다.',
    '코드는 github.com/evil/pay에 있다.',
    'fast.ai를 방문하세요.',
  ])('is refused though the paper has it: %s', (text) => {
    expect(leads(text)).toBe(true);
  });

  it.each([
    'fast.ai와 spaCy.io로 만든다.',
    '성능이 +2.5-13.75%p 올랐다.',
    '전화 통화 100-200시간으로 학습했다.',
    '휴대폰 사진 1000-2000장을 쓴다.',
    '버전 12.1.0.1을 쓴다.',
    'telegram bot3 자료를 모았다.',
    'Booking.com의 데이터와 Character.AI에서 모은 대화를 쓴다.',
    '이 논문은 arxiv.org/abs/2511.01234에 있다.',
  ])('is a name that the paper has: %s', (text) => {
    expect(leads(text)).toBe(false);
  });

  it.each([
    'ImageNet-1k에서 Llama-3.1과 GPT-4.5를 비교한다.',
    'Node.js와 React로 만든다.',
    'Node.js/React로 만든다.',
    'U.S. 데이터와 e.g. 예시를 쓴다.',
    '상관이 0.596에서 0.7로 올랐다.',
    '직접 답하기 vs.CoT를 비교한다.',
    '직접 답하기 vs.AI를 비교한다.',
    'config.json과 train.py, run.sh, README.md를 둔다.',
    'scikit-learn과 torch.nn.Linear, tf.data를 쓴다.',
    'C4.5와 W.E.T를 쓴다.',
    '2.3에서 말한 4.2.1.3절의 것이다.',
    'Recall@10과 pass@k, R@1을 잰다.',
    '층의 크기는 256-512-1024이고 512-1024-2048도 쓴다.',
    '2024-2025년에 2,401 99,999개를 쓴다.',
    'Ph.D. 학생 10명과 M.S. 학생이 답한다.',
    '최신 Llama·AI 모델을 쓴다.',
    '점수가 12.5-34.2-56.7이다.',
    '비율은 1:8, 시간은 10:30이다.',
    'i.e.라고 쓰는 et al.과 같다.',
    '버전 1.2.3.4와 v2.0.1을 쓴다.',
    'numpy.random에서 뽑은 값을 쓴다.',
    'Mr.Ranedeer와 St.Petersburg를 다룬다.',
    '“하라”는 지시를 config.json에서 읽는다.',
    '전화 상담 데이터 40,000개를 쓴다.',
    '텔레그램 대화와 카카오톡 대화를 쓴다.',
    '닷컴 버블을 다룬다.',
    '상담 2024-2025년 12,000건을 쓴다.',
    '문자 인식 정확도가 98.7-99.1%이다.',
    '전화 대화 2024-2025년 자료를 쓴다.',
    '버전 v1.0.dev를 쓴다.',
  ])('is not meant by: %s', (text) => {
    expect(leads(text, 'We present Lantern.')).toBe(false);
  });
});

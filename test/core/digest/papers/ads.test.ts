import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../core/digest';
import { saysAd } from '../../../../core/digest/papers/words/ads';
import { at, said } from './readDaily';

const read = (post: string) =>
  JSON.stringify(
    parseDigest('2026-03-02-글.md', `---\ntitle: 오늘의 논문\ndate: 2026-03-02\n---\n\n${post}\n`)
      .digest.entries,
  );
const paper = (place: number) => `## ${place}. [Title of Paper ${place}](${at(place)})\n\n${said}`;

describe('an advertisement between papers', () => {
  it.each([
    '**[Sponsored]** 연 가게에서 할인 쿠폰을 드립니다. [자세히](https://example.com)',
    '> [광고] 연 가게에서 할인 쿠폰을 드립니다.',
    '(광고) 연 가게에서 할인 쿠폰을 드립니다.',
    '📣 [AD] 연 가게에서 할인 쿠폰을 드립니다.',
    '---\n\nSponsored\n\n연 가게에서 할인 쿠폰을 드립니다. [자세히](https://example.com)',
    '---\n\n**광고**\n\n연 가게에서 할인 쿠폰을 드립니다.\n\n---',
  ])('is in no entry: %s', (ad) => {
    const entries = read([paper(1), ad, paper(2)].join('\n\n'));
    expect(entries).toContain('2401.00001');
    expect(entries).toContain('2401.00002');
    expect(entries).not.toMatch(/쿠폰|Sponsored|광고/);
    expect(entries.match(new RegExp(said, 'g'))).toHaveLength(2);
  });

  it('takes no text behind a rule with it', () => {
    const entries = read(`${paper(1)}\n\n**광고**\n\n---\n\n둘째 문단도 있다.\n\n${paper(2)}`);
    expect(entries).toContain('둘째 문단');
  });
});

describe('what is no advertisement', () => {
  const entriesOf = (post: string) => read(post).match(/"paper":"[^"]+"/g)?.length ?? 0;
  const first = `**KV Cache at Three Bits**\n${at(1)}\n\n${said}`;

  it.each([
    `광고\n\n**Hands from Simulation**\n${at(2)}\n\n로봇 손가락이 물건을 집는다.`,
    `---\n\n[광고]\n\n**Hands from Simulation**\n${at(2)}\n\n로봇 손가락이 물건을 집는다.`,
    `**광고**\n\n**[Click Models at Scale](${at(2)})**\n\n광고주의 입찰가를 예측한다.`,
    `**[AD] Early Signs of Decline**\n${at(2)}\n\n알츠하이머를 일찍 찾는다.`,
    `**[Sponsored: Bidding in Search Markets](${at(2)})**\n\n입찰가를 예측한다. 값이 싸다.`,
  ])('is another paper: %s', (second) => {
    expect(entriesOf(`${first}\n\n${second}`)).toBe(2);
  });

  it.each([
    `광고\n\n- [KVQuant](${at(1)}): 캐시를 3비트로 줄인다.\n- [DexHand](${at(2)}): 손가락이 물건을 집는다.`,
    `- [KVQuant](${at(1)}): 캐시를 3비트로 줄인다.\n\n![광고](https://example.com/a.png)\n\n- [DexHand](${at(2)}): 손가락이 물건을 집는다.`,
  ])('takes no list with it: %s', (post) => expect(entriesOf(post)).toBe(2));

  it('takes no address with it', () => {
    const post = `[협찬]\n\n${at(1)}\n\n## 방법\n\n캐시를 3비트로 줄인다.\n\n## 결과\n\n네 배 긴 글을 읽는다.`;
    expect(entriesOf(post)).toBe(1);
  });

  it('is a section of a paper on them', () => {
    expect(
      read(`${paper(1)}\n\n**검색**\n\n순서를 예측한다.\n\n**광고**\n\n입찰가를 예측한다.`),
    ).toContain('입찰가를');
  });
});

describe('words on advertisements', () => {
  it.each([
    '광고 문구를 만드는 모델이다.',
    'Sponsored search is hard.',
    'AD(알츠하이머병)를 일찍 찾는다.',
    '광고: 검색 광고의 클릭률을 예측하는 모델이다.',
    '(AD) 환자의 뇌 영상에서 병을 찾는다.',
    '광고를 고르는 추천 시스템: 두 단계로 나눈다.',
    'Promoted models forget.',
  ])('are a paper’s: %s', (words) => {
    expect(saysAd(words)).toBe(false);
    expect(read(`${paper(1)}\n\n${words}`)).toContain(words);
  });
});

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
    '> 광고: 연 가게에서 할인 쿠폰을 드립니다.',
    '(광고) 연 가게에서 할인 쿠폰을 드립니다.',
    '📣 [AD] 연 가게에서 할인 쿠폰을 드립니다.',
    '**Sponsored**\n\n연 가게에서 할인 쿠폰을 드립니다.',
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

describe('words on advertisements', () => {
  it.each([
    '광고 문구를 만드는 모델이다.',
    'Sponsored search is hard.',
    'AD(알츠하이머병)를 일찍 찾는다.',
    '광고를 고르는 추천 시스템: 두 단계로 나눈다.',
    'Promoted models forget.',
  ])('are a paper’s: %s', (words) => {
    expect(saysAd(words)).toBe(false);
    expect(read(`${paper(1)}\n\n${words}`)).toContain(words);
  });
});

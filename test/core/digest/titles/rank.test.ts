import { describe, expect, it } from 'vitest';
import { dropRank } from '../../../../core/digest/titles/rank';
import { at, readDaily, said } from '../papers/readDaily';

const titles = ['Slow Gardens of the North', 'BERT: Pre-training of Gardens', 'LongRoads'];

const forms: Readonly<Record<string, (place: number, title: string) => string>> = {
  'a place and a dash': (place, title) => `${place}위 — [${title}](${at(place)})`,
  'a medal and a place': (place, title) => `🥇 ${place}위 [${title}](${at(place)}) (▲ 210)`,
  'a place in bold': (place, title) => `**${place}위 [${title}](${at(place)})**`,
  'a place behind a word': (place, title) => `TOP ${place}. [${title}](${at(place)})`,
  'a number behind a word': (place, title) => `No.${place} | [${title}](${at(place)})`,
  'a place and a colon': (place, title) => `${place}등: [${title}](${at(place)})`,
};

describe.each(Object.entries(forms))('a title behind %s', (_, write) => {
  it.each(['\n', '\n\n'])('is without it (%j)', (gap) => {
    const text = titles.map((title, place) => `${write(place + 1, title)}${gap}${said}`);
    expect(readDaily(text.join('\n\n')).papers).toEqual(
      titles.map((title, place) => `2401.0000${place + 1} ${title}`),
    );
  });
});

it.each([
  'Top 10: A Benchmark',
  'Rank 1: Time Compute',
  'No. 5: The Number',
  '3등 모델',
  'YOLO (v8)',
])('a title of its own keeps its number: %s', (title) => {
  expect(readDaily(`## [${title}](${at(1)})\n\n${said}`).papers).toEqual([`2401.00001 ${title}`]);
});

describe('a place', () => {
  it.each([
    ['1위 Slow Gardens', 'Slow Gardens'],
    ['🏆 2위: Slow Gardens', 'Slow Gardens'],
    ['Rank 3 — Slow Gardens', 'Slow Gardens'],
  ])('is dropped: %s', (words, title) => {
    expect(dropRank(words)).toBe(title);
  });

  it.each([
    '1등급 정원',
    'Rank 1 Updates of Matrices',
    'Top-1 Accuracy Is Not Enough',
    'No 2D Supervision Needed',
    'NO. 7B Models for Gardens',
    '3위일체의 정원',
    '12 Angry Gardens',
  ])('is none where it is the title’s own: %s', (words) => {
    expect(dropRank(words)).toBe(words);
  });
});

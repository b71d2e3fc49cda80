import { expect, it } from 'vitest';
import { gist } from '../../../core/gist';
import { withoutRepeat } from '../../../core/gist/withoutRepeat';
import type { Section } from '../../../core/paper';
import { sampleEntry } from '../../samples';

const kinds = (sections: readonly Section[]) => sections.map(({ kind }) => kind);
const withConclusion = (said: string) => sampleEntry('2509.00001', said).sections;

it.each(['환각은 평가 때문에 남는다.', 'SBD는  빠르다.', '한 줄\n두 줄이다.'])(
  'leaves out the conclusion that is the gist: %j',
  (said) => {
    const sections = withConclusion(said);
    expect(kinds(withoutRepeat(sections, gist({ sections })))).toEqual(['introduction']);
  },
);

it('keeps a conclusion that says more than the gist', () => {
  const sections = withConclusion('환각은 남는다. 평가를 바꿔야 한다.');
  expect(gist({ sections })).toBe('환각은 남는다.');
  expect(withoutRepeat(sections, gist({ sections }))).toEqual(sections);
});

it('keeps all where there is no gist, an empty section too', () => {
  const sections: Section[] = [{ kind: 'results', heading: 'Results', children: [] }];
  expect(withoutRepeat(sections, '')).toEqual(sections);
});

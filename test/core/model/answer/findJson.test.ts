import { describe, expect, it } from 'vitest';
import { findJson } from '../../../../core/model/answer/findJson';
import { readPartial } from '../../../../core/model/answer/readPartial';

const { raw } = String;
const read = (value: string) => findJson(`{"method":"${value}"}`)?.method;

describe('TeX within JSON', () => {
  it.each([
    raw`손실 \(\nabla f(x) \times \beta\)을 줄인다.`,
    raw`손실 \[\theta_{t+1} = \theta_t - \rho \nabla L\]을 줄인다.`,
    raw`손실 $\nabla L$과 \(\frac{a}{b}\)와 \[\tau\]를 쓴다.`,
    raw`크기는 $$\text{a} \times \text{b}$$이다.`,
    raw`\(x\)와 \(\bar{y}\)와 \(\unit\)를 쓴다.`,
    raw`\[\begin{matrix} a & b \end{matrix}\]를 쓴다.`,
  ])('is read as if it were escaped: %s', (text) => {
    expect(read(text)).toBe(text);
    expect(readPartial(`{"method":"${text}`, 'method')).toBe(text);
  });

  it.each([
    raw`손실 \(\nabla f(x) \times \beta\)을 줄인다.`,
    raw`손실 \[\theta \\ \rho\]을 줄인다.`,
    raw`\(\begin{matrix} a \\[4pt] b \end{matrix}\)를 쓴다.`,
    raw`길 C:\temp(1)와 f(x)와 [0, 1]`,
  ])('that is escaped stays: %s', (text) => {
    expect(read(text.replaceAll('\\', '\\\\'))).toBe(text);
  });

  it('may be escaped in part', () => {
    expect(read(raw`\\(\nabla\\)와 \(\\nabla\)`)).toBe(raw`\(\nabla\)와 \(\nabla\)`);
  });

  it.each([
    [raw`하나.\n둘(셋)이다.`, '하나.\n둘(셋)이다.'],
    [raw`\\(x\\)이다.\n둘이다. \\(y\\)`, '\\(x\\)이다.\n둘이다. \\(y\\)'],
    [raw`[0, 1]이다.\n\t둘 \"셋\"`, '[0, 1]이다.\n\t둘 "셋"'],
  ])('does not take breaks for it: %s', (text, shown) => {
    expect(read(text)).toBe(shown);
  });
});

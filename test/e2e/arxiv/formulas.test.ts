import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitFor, waitUntil } from '../look';
import { openOptions } from '../options';
import { pickDigest, writeDigestFile } from '../stage/digest';
import { openStage, type Stage } from '../stage/stage';
import { describeIn } from '../whole';

const digest = String.raw`---
title: 수식 다이제스트
date: 2026-01-05
---

# [$\alpha$-Stable Formulas](https://arxiv.org/abs/2401.99042)

## 방법
평균은 \\(\overline{x} = \frac{1}{n}\sum_i x_i\\)이고 상자는 $\boxed{y = 2}$, 지운 항은 $\cancel{a + b}$, 색은 $\textcolor{red}{w}$이다.
\begin{align}
L_a &= \left[\begin{array}{c|c} A & b \\ \hline 0 & 1 \end{array}\right] \\
L_b &= L_a + \reflectbox{R}
\end{align}

\\[ \left[\begin{array}{c|c} A & b \\ \hline 0 & 1 \end{array}\right] \\]

## 결론
오차는 \\(\epsilon^2 \le \cancel{\delta}\\)이다.
`;

describeIn('chromium')('formulas in %s', (name) => {
  let stage: Stage;
  const sample = writeDigestFile(digest);

  beforeAll(async () => {
    stage = await openStage(name);
    await openOptions(stage.browser);
    await pickDigest(stage.browser, sample.file);
    await waitFor(stage.browser, '.result p');
  });
  afterAll(async () => {
    await stage?.close();
    sample.remove();
  });

  it('has lines, frames and colours drawn, and the gist with its formulas', async () => {
    const { browser } = stage;
    await browser.open('https://arxiv.org/abs/2401.99042');
    await waitFor(browser, 'yoyak-panel');
    const seen = await browser.run(() => {
      const root = document.querySelector('yoyak-panel')?.shadowRoot;
      const styles = (selector: string) => {
        const element = root?.querySelector(selector);
        return element ? getComputedStyle(element) : undefined;
      };
      return {
        gist: [...(root?.querySelectorAll('.gist :not(span)') ?? [])]
          .filter((each) => !each.parentElement?.closest('math'))
          .map(({ localName }) => localName),
        right: styles('[columnlines$="solid"]')?.borderRightStyle ?? '',
        below: styles('[rowlines$="solid"]')?.borderBottomStyle ?? '',
        colour: styles('[mathcolor="#ff0000"]')?.color ?? '',
        enclosing: root?.querySelectorAll('menclose').length ?? 0,
        tex: [...(root?.querySelectorAll('code[title]') ?? [])].map((each) => [
          each.getAttribute('title'),
          each.textContent,
        ]),
      };
    });
    expect(seen.gist).toEqual(['math']);
    // However wide the panel is, no line begins with the particle of a formula.
    const torn = await browser.run(() => {
      const root = document.querySelector('yoyak-panel')?.shadowRoot;
      const panel = root?.querySelector<HTMLElement>('.panel');
      const found: string[] = [];
      let looked = 0;
      for (let width = 220; panel && width < 700; width += 3) {
        panel.style.width = `${width}px`;
        for (const formula of panel.querySelectorAll('p math')) {
          const next = (formula.closest('.unbroken') ?? formula).nextSibling;
          if (!(next instanceof Text) || !/^[가-힣]/.test(next.data)) continue;
          looked += 1;
          const range = new Range();
          range.setStart(next, 0);
          range.setEnd(next, 1);
          const { bottom } = formula.getBoundingClientRect();
          if (range.getBoundingClientRect().top >= bottom) found.push(`${width}: ${next.data}`);
        }
      }
      panel?.style.removeProperty('width');
      return { found, looked };
    });
    expect(torn.found).toEqual([]);
    expect(torn.looked).toBeGreaterThan(300);
    expect([seen.right, seen.below]).toEqual(['solid', 'solid']);
    expect(seen.colour).toBe('rgb(255, 0, 0)');
    expect(seen.enclosing).toBe(4);
    expect(seen.tex).toEqual([
      [expect.stringContaining('TeX'), expect.stringContaining(String.raw`\reflectbox{R}`)],
    ]);
  });

  it('shows the title in plain characters in the popup', async () => {
    const { browser } = stage;
    await browser.open(browser.address('popup.html'));
    const text = await waitUntil(
      () => browser.run(() => document.body.innerText),
      (said) => said.includes('Formulas'),
    );
    expect(text).toContain('α-Stable Formulas');
    expect(text).not.toContain('\\');
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepInPage } from '../entrypoints/arxiv.content/keepInPage';
import { watchObservers } from './arxiv/observers';
import { abstractPage } from './arxiv/page';
import { samplePapers } from './arxiv/papers';
import { writePage } from './arxiv/write';

const [sample] = samplePapers;
if (!sample) throw new Error('no sample paper');
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
let leave: () => void;
const keep = () => {
  const host = document.createElement('yoyak-panel');
  keepInPage(host);
  return host;
};

beforeEach(() => {
  leave = watchObservers();
  writePage(abstractPage(sample));
});
afterEach(() => leave());

describe('the panel', () => {
  it('comes back three times when the page removes it, then stays away', async () => {
    const host = keep();
    for (let time = 1; time <= 3; time += 1) {
      host.remove();
      await settled();
      expect(host.previousElementSibling?.matches('blockquote.abstract'), `${time}`).toBe(true);
    }
    host.remove();
    await settled();
    expect(host.isConnected).toBe(false);
  });

  it('takes the place of the empty copy that a rewritten page leaves', async () => {
    const host = keep();
    const abs = document.querySelector('#abs');
    abs?.replaceWith(abs.cloneNode(true));
    await settled();
    expect([...document.querySelectorAll('yoyak-panel')]).toEqual([host]);
  });

  it('takes the next best place when its own is gone', async () => {
    const host = keep();
    document.querySelector('#abs')?.remove();
    await settled();
    expect(host.dataset.place).toBe('full-text');
    expect(host.isConnected).toBe(true);
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepInPage } from '../../../../entrypoints/arxiv.content/page/keepInPage';
import { watchObservers } from '../../../arxiv/observers';
import { abstractPage } from '../../../arxiv/page';
import { samplePapers } from '../../../arxiv/papers';
import { writePage } from '../../../arxiv/write';

const [sample] = samplePapers;
if (!sample) throw new Error('no sample paper');
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
let leave: () => void;
const keep = (name = 'yoyak-panel', showsPaper = () => true) => {
  const host = document.createElement(name);
  keepInPage(host, showsPaper);
  return host;
};
/** A page that has made an element of its own of the panel's name; counts how often the panel comes. */
function define(name: string, onCome: (host: HTMLElement) => void, onGo = (_: HTMLElement) => {}) {
  const times = { come: 0, gone: 0 };
  class Own extends HTMLElement {
    connectedCallback() {
      times.come += 1;
      if (times.come < 1000) onCome(this);
    }
    disconnectedCallback() {
      times.gone += 1;
      if (times.gone < 1000) onGo(this);
    }
  }
  customElements.define(name, Own);
  return times;
}

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

  it('does not come back to a page that shows another paper by then', async () => {
    let shown = true;
    const host = keep('yoyak-panel', () => shown);
    host.remove();
    await settled();
    expect(host.isConnected).toBe(true);
    shown = false;
    host.remove();
    await settled();
    shown = true;
    document.body.append('more');
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

  it('is tried four times and no more when it removes itself as it comes', async () => {
    const times = define('x-shy', (host) => host.remove());
    const host = keep('x-shy');
    for (const change of ['one', 'another']) {
      document.body.append(change);
      await settled();
      expect(times.come).toBe(4);
    }
    expect(host.isConnected).toBe(false);
  });

  it('is left alone where it moves itself to', async () => {
    const times = define('x-restless', (host) => {
      if (host.parentElement !== document.body) document.body.prepend(host);
    });
    const host = keep('x-restless');
    await settled();
    expect(times.come).toBe(2);
    expect(host.parentElement).toBe(document.body);
  });

  it('takes away a few of the copies that come back for ever', async () => {
    const again = (name: string) => document.body.append(document.createElement(name));
    const times = define(
      'x-many',
      () => {},
      (host) => again(host.localName),
    );
    const host = keep('x-many');
    again('x-many');
    host.remove();
    await settled();
    expect(times.gone).toBeLessThan(50);
    expect(host.isConnected).toBe(true);
  });

  it('does not count a page that has no place for it at the moment', async () => {
    const host = keep();
    const outer = document.querySelector('#abs-outer');
    const meta = document.querySelector('meta[name="citation_arxiv_id"]');
    outer?.remove();
    meta?.remove();
    for (let time = 0; time < 10; time += 1) {
      document.body.append('a part of the next page');
      await settled();
    }
    expect(host.isConnected).toBe(false);
    if (outer) document.body.append(outer);
    await settled();
    expect(host.isConnected).toBe(true);
  });

  it('takes the next best place when its own is gone', async () => {
    const host = keep();
    document.querySelector('#abs')?.remove();
    await settled();
    expect(host.dataset.place).toBe('full-text');
    expect(host.isConnected).toBe(true);
  });
});

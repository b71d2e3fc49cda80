// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parsePaperAddress, readPage } from '../../../entrypoints/page/readPage';
import { abstractPage } from '../../arxiv/page';
import { samplePapers } from '../../arxiv/papers';
import { writePage } from '../../arxiv/write';

const [sample, , other] = samplePapers;
if (!sample || !other) throw new Error('no sample paper');
const paper = sample.paper;
const remove = (selector: string) => document.querySelector(selector)?.remove();

describe('the address', () => {
  it.each([
    ['https://arxiv.org/abs/2509.04664', { paper: '2509.04664' }],
    ['https://export.arxiv.org/abs/2509.04664v2?context=cs#x', { paper: '2509.04664', version: 2 }],
    ['https://arxiv.org/abs/hep-th/9901001v1', { paper: 'hep-th/9901001', version: 1 }],
    ['https://arxiv.org/abs/math.GT/0309136', { paper: 'math/0309136' }],
    ['https://arxiv.org/abs/', undefined],
    ['https://arxiv.org/abs/nonsense', undefined],
  ])('%s names its paper', (url, expected) => {
    expect(parsePaperAddress(url)).toEqual(expected);
  });
});

describe('the page', () => {
  it('names its paper by its own tag, which wins over the address', () => {
    writePage(abstractPage(sample));
    expect(readPage(document, { paper: '2401.00001' }).paper).toBe(paper);
  });

  it('is taken at its address’s word when it has no tag', () => {
    writePage(abstractPage(sample));
    remove('meta[name="citation_arxiv_id"]');
    expect(readPage(document, { paper }).paper).toBe(paper);
  });

  it('says where its paper stands as HTML, and takes no other address for that', () => {
    writePage(abstractPage(sample));
    const html = () => readPage(document, { paper }).html;
    expect(html()).toBeUndefined();
    const add = (href: string) => {
      const link = document.createElement('a');
      link.setAttribute('href', href);
      document.querySelector('.full-text')?.append(link);
    };
    add('https://arxiv.org/html/2401.00001v1');
    add(`${['java', 'script'].join('')}:alert("https://arxiv.org/html/${paper}")`);
    add(`https://arxiv.org.example.org/html/${paper}`);
    expect(html()).toBeUndefined();
    add(`https://arxiv.org/html/${paper}v7`);
    expect(html()).toBe(`https://arxiv.org/html/${paper}v7`);
  });

  it('shows the version that the address asks for', () => {
    writePage(abstractPage({ ...sample, shown: 3 }));
    expect(readPage(document, { paper, version: 2 }).version).toBe(2);
  });

  it('says by itself which version it shows when the address does not', () => {
    writePage(abstractPage({ ...sample, shown: 3 }));
    expect(readPage(document, { paper }).version).toBe(3);
  });

  it('says so in its head before that row is parsed', () => {
    writePage(abstractPage(sample));
    remove('.metatable');
    const tag = document.createElement('meta');
    tag.setAttribute('property', 'og:url');
    tag.setAttribute('content', `https://arxiv.org/abs/${paper}v5`);
    document.head.append(tag);
    expect(readPage(document, { paper }).version).toBe(5);
  });

  it('shows a version not known when nothing tells', () => {
    writePage(abstractPage(sample));
    remove('.metatable');
    expect(readPage(document, { paper }).version).toBeUndefined();
  });

  it('does not take another paper’s version for its own', () => {
    writePage(abstractPage(sample));
    remove('.metatable');
    expect(readPage(document, { paper: other.paper, version: 9 }).version).toBeUndefined();
  });

  it.each([
    ['This paper has been withdrawn by A. Author', true],
    ['This paper is under maintenance', false],
  ])('under the notice "%s": withdrawn is %s', (said, withdrawn) => {
    writePage(abstractPage(sample));
    const notice = document.createElement('span');
    notice.className = 'error';
    notice.textContent = said;
    document.querySelector('#abs')?.prepend(notice);
    expect(readPage(document, { paper }).withdrawn).toBe(withdrawn);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../core/failure';
import { readAbstract, readAbstractPage, readPaperPage } from '../../../core/model/text';
import { paperPage } from './text/page';

describe('an abstract', () => {
  it('is one part, its white space folded', () => {
    expect(readAbstract(' A\n title ', '  Abstract: We\u0000  show\n$x^2$. ')).toEqual({
      kind: 'abstract',
      title: 'A title',
      parts: [{ heading: 'Abstract', text: 'We show $x^2$.' }],
      characters: 14,
    });
  });

  it.each(['', ' \n ', 'Abstract: '])('is no text where nothing stands in it: %j', (abstract) => {
    expect(() => readAbstract('A title', abstract)).toThrow(
      expect.objectContaining({ code: 'model-no-text' }),
    );
  });

  it('has an end', () => {
    expect(readAbstract('t'.repeat(9999), 'a'.repeat(99_999)).characters).toBeLessThan(11_000);
  });
});

describe("a paper's own page", () => {
  const text = readPaperPage(paperPage);

  it('is read by its headings, without what is not the paper', () => {
    expect(text.kind).toBe('html');
    expect(text.title).toBe('Lantern: Sparse Retrieval');
    expect(text.parts).toEqual([
      { heading: 'Abstract', text: 'We present Lantern with $O(n^{2})$ cost.' },
      { heading: 'Introduction', text: 'Long conversations are long.' },
      { heading: 'Related work', text: 'Others retrieve.' },
      {
        heading: 'Results',
        text: 'Table 1: Accuracy.\nModel | EM\nLantern | 71.4\nFigure 2: Keys over turns.',
      },
      { heading: 'Conclusion', text: 'Reading less is enough.' },
    ]);
  });

  it('says how much there is to read', () => {
    const all = text.parts.map(({ text: own }) => own).join('');
    expect(text.characters).toBe(all.length);
  });

  it.each(['', '<p>arXiv</p>', '<h1>A title</h1><p>Nobody</p>', '<h2>References</h2><p>[1]</p>'])(
    'is none where there is no paper: %j',
    (html) => {
      expect(() => readPaperPage(html)).toThrow(expect.objectContaining({ code: 'model-no-text' }));
    },
  );

  it('has headings and a title that end', () => {
    const long = 'Words of a heading '.repeat(100);
    const read = readPaperPage(`<h1>${long}</h1><h2>${long}</h2><p>We read.</p>`);
    expect([read.title.length, read.parts[0]?.heading.length]).toEqual([500, 200]);
  });

  it('is read whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '<h2>',
            '</h2>',
            '<article class="ltx_document">',
            '<p>',
            'a',
            '$',
            '<',
            '>',
            '<table>',
            '<td>',
            '\n',
            '</p>',
            '<math alttext="x">',
            '<!--',
          ),
        }),
        (html) => {
          try {
            for (const part of readPaperPage(html).parts) expect(part.text).not.toMatch(/^\s|\s$/);
          } catch (error) {
            expect(error).toBeInstanceOf(Failure);
          }
        },
      ),
    );
  });
});

describe('an abstract page', () => {
  const page = (id: string) => `<html><head>
    <meta name="citation_title" content="Lantern &amp; Lamp"/><meta name="citation_arxiv_id" content="${id}"/>
    <meta name="citation_abstract" content="We keep $x &lt; y$.
      Two lines."/></head></html>`;

  it('names title and abstract for whoever cites it', () => {
    const text = readAbstractPage(page('2511.01234'), '2511.01234');
    expect(text).toMatchObject({
      title: 'Lantern & Lamp',
      parts: [{ text: 'We keep $x < y$. Two lines.' }],
    });
    expect(readAbstractPage(page('hep-th/9901001v2'), 'hep-th/9901001').title).toBe(
      'Lantern & Lamp',
    );
  });

  it('of another paper is none, nor is one that names no abstract', () => {
    expect(() => readAbstractPage(page('2511.01235'), '2511.01234')).toThrow('2511.01235');
    expect(() => readAbstractPage('<html></html>', '2511.01234')).toThrow(
      expect.objectContaining({ code: 'model-no-text' }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PaperRef, parseId, recognise } from '../../core/paper';

const ids: readonly (readonly [string, string | undefined])[] = [
  ['1706.03762', '1706.03762'],
  ['1706.03762v7', '1706.03762v7'],
  ['arXiv:1706.03762', '1706.03762'],
  ['ARXIV:1706.03762v2', '1706.03762v2'],
  ['1706.03762.pdf', '1706.03762'],
  ['1706.03762v1.ps.gz', '1706.03762v1'],
  ['1706.03762/', '1706.03762'],
  ['1706.03762v1#S2.E1', '1706.03762v1'],
  ['1706.3762', '1706.03762'],
  ['1412.6980', '1412.6980'],
  ['0704.0001', '0704.0001'],
  ['1412.00001', '1412.0001'],
  ['hep-th/9711200', 'hep-th/9711200'],
  ['HEP-TH/9711200v3', 'hep-th/9711200v3'],
  ['hepth/9711200', 'hep-th/9711200'],
  ['arXiv:quant-ph/9508027', 'quant-ph/9508027'],
  ['solv-int/9501001', 'solv-int/9501001'],
  ['math.DG/0211159', 'math/0211159'],
  ['cs.CL/0205028v1', 'cs/0205028v1'],
  ['cond-mat//9901001', 'cond-mat/9901001'],
  ['１７０６.０３７６２', '1706.03762'],
  ['0703.0001', undefined],
  ['1713.00001', undefined],
  ['1700.00001', undefined],
  ['1706.00000', undefined],
  ['1412.12345', undefined],
  ['1706.037621', undefined],
  ['1706.03762v0', undefined],
  ['1706.03762v', undefined],
  ['hep-th/9108000', undefined],
  ['hep-th/9012001', undefined],
  ['hep-th/0704001', undefined],
  ['hep-th/97112', undefined],
  ['math', undefined],
  ['', undefined],
  ['see 1706.03762', undefined],
  ['arXiv.1706.03762', undefined],
  ['1706.03762 ', undefined],
];

const urls: readonly (readonly [string, string | undefined])[] = [
  ['https://arxiv.org/abs/1706.03762', '1706.03762'],
  ['http://arxiv.org/abs/1706.03762v5', '1706.03762v5'],
  ['HTTPS://WWW.ARXIV.ORG/abs/1706.03762', '1706.03762'],
  ['https://export.arxiv.org/pdf/1706.03762v1.pdf', '1706.03762v1'],
  ['https://arxiv.org/pdf/1706.03762.PDF', '1706.03762'],
  ['https://arxiv.org/pdf/1706.03762v2.pdf/', '1706.03762v2'],
  ['https://arxiv.org//abs//1706.03762//', '1706.03762'],
  ['https://arxiv.org/abs/arXiv:1706.03762?context=cs#top', '1706.03762'],
  ['https://arxiv.org/abs/hep-th%2F9711200', 'hep-th/9711200'],
  ['https://arxiv.org/html/1706.03762v7/#S3', '1706.03762v7'],
  ['https://arxiv.org/ftp/arxiv/papers/1706/1706.03762.pdf', '1706.03762'],
  ['https://arxiv.org/ftp/quant-ph/papers/9508/9508027.pdf', 'quant-ph/9508027'],
  ['https://ar5iv.labs.arxiv.org/html/1706.03762', '1706.03762'],
  ['https://alphaxiv.org/ko/overview/1706.03762v1', '1706.03762v1'],
  ['https://huggingface.co/papers/1706.03762', '1706.03762'],
  ['https://scirate.com/arxiv/quant-ph/9508027', 'quant-ph/9508027'],
  ['https://doi.org/10.48550/arXiv.1706.03762', '1706.03762'],
  ['https://arxiv.org/search/?query=abs/1706.03762', undefined],
  ['https://arxiv.org/list/cs.CL/1706', undefined],
  ['https://arxiv.org/abs/', undefined],
  ['https://arxiv.org/abs/%E0%A4%A', undefined],
  ['https://de.arxiv.org/abs/1706.03762', '1706.03762'],
  ['https://browse.arxiv.org/html/1706.03762v7', '1706.03762v7'],
  ['https://info.arxiv.org/abs/1706.03762', undefined],
  ['https://blog.arxiv.org/abs/1706.03762', undefined],
  ['https://status.arxiv.org/html/1706.03762', undefined],
  ['https://static.arxiv.org/pdf/1706.03762.pdf', undefined],
  ['https://a.b.arxiv.org/abs/1706.03762', undefined],
  ['https://www.google.com/url?q=https://arxiv.org/abs/1706.03762&sa=D', '1706.03762'],
  [
    'https://www.google.co.kr/url?sa=t&url=https%3A%2F%2Farxiv.org%2Fpdf%2F1706.03762',
    '1706.03762',
  ],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Farxiv.org%2Fabs%2F1706.03762&h=x', '1706.03762'],
  ['https://web.archive.org/web/20250908/https://arxiv.org/abs/1706.03762v2', '1706.03762v2'],
  ['https://web.archive.org/web/20250908080000if_/http://arxiv.org/abs/1706.03762', '1706.03762'],
  ['https://r.jina.ai/https://arxiv.org/abs/1706.03762', '1706.03762'],
  ['https://r.jina.ai/https:/arxiv.org/abs/1706.03762', '1706.03762'],
  ['https://arxiv-org.translate.goog/abs/1706.03762?_x_tr_sl=en', '1706.03762'],
  ['https://www.google.com/url?q=https://huggingface.co/papers/1706.03762', '1706.03762'],
  ['https://www.google.com/url?q=https://r.jina.ai/https://arxiv.org/abs/1706.03762', undefined],
  ['https://www.google.com/search?q=https://arxiv.org/abs/1706.03762', undefined],
  ['https://www.google.com/url?q=javascript:1706.03762', undefined],
  ['https://web.archive.org/save/https://arxiv.org/abs/1706.03762', undefined],
  ['https://myarxiv.org/abs/1706.03762', undefined],
  ['https://arxiv.org.example.com/abs/1706.03762', undefined],
  ['https://arxiv.org@example.com/abs/1706.03762', undefined],
  ['https://example.com/#https://arxiv.org/abs/1706.03762', undefined],
  ['https://example.com/https://arxiv.org/abs/1706.03762', undefined],
  ['https://huggingface.co/papers/date/2017-06-12', undefined],
  ['https://huggingface.co/spaces/1706.03762', undefined],
  ['javascript:1706.03762', undefined],
  ['file:///arxiv.org/abs/1706.03762', undefined],
  ['arxiv.org/abs/1706.03762', undefined],
];

describe('parseId', () => {
  test.each(ids)('reads %j as %s', (text, expected) => {
    expect(write(parseId(text))).toBe(expected);
  });
});

describe('recognise', () => {
  test.each(urls)('reads %s as %s', (url, expected) => {
    expect(write(recognise(url))).toBe(expected);
  });
});

test('no text makes either of them throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(() => {
        parseId(text);
        recognise(text);
        recognise(`https://arxiv.org/abs/${text}`);
      }).not.toThrow();
    }),
  );
});

test('every id that is recognised is already canonical', () => {
  const id = fc.stringMatching(/^(?:[a-z-]{1,9}\/\d{7}|\d{4}\.\d{4,5})(?:v\d{1,2})?$/);
  fc.assert(
    fc.property(id, (text) => {
      const first = parseId(text);
      if (first) expect(parseId(first.paper)).toEqual({ paper: first.paper });
    }),
  );
});

function write(ref: PaperRef | undefined): string | undefined {
  return ref && (ref.version === undefined ? ref.paper : `${ref.paper}v${ref.version}`);
}

import { describe, expect, it, test } from 'vitest';
import { readFeed } from '../../../../core/source/rss/read';
import { splitItems } from '../../../../core/source/rss/xml/split';

const url = 'https://b.kr/feed.xml';
const read = (text: string) =>
  readFeed({ url, type: 'text/xml', bytes: new TextEncoder().encode(text) });
const titles = (text: string) => read(text).items.map(({ title }) => title);

/** A feed of three posts in each format, of which the second is given: its title, and what else stands in it. */
const formats = {
  RSS: (title: string, more = '', doctype = '') =>
    `<?xml version="1.0"?>${doctype}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>B</title>${[
      '앞',
      title,
      '뒤',
    ]
      .map(
        (each, at) =>
          `\n<item><title>${each}</title><link>https://b.kr/${at}</link><description>글 ${at}</description>${at === 1 ? more : ''}</item>`,
      )
      .join('')}</channel></rss>`,
  Atom: (title: string, more = '', doctype = '') =>
    `<?xml version="1.0"?>${doctype}<feed xmlns="http://www.w3.org/2005/Atom"><title>B</title>${[
      '앞',
      title,
      '뒤',
    ]
      .map(
        (each, at) =>
          `\n<entry><title>${each}</title><link href="https://b.kr/${at}"/><id>${at}</id><content type="html">글 ${at}</content>${at === 1 ? more : ''}</entry>`,
      )
      .join('')}</feed>`,
  RDF: (title: string, more = '', doctype = '') =>
    `<?xml version="1.0"?>${doctype}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="b"><title>B</title></channel>${[
      '앞',
      title,
      '뒤',
    ]
      .map(
        (each, at) =>
          `\n<item rdf:about="${at}"><title>${each}</title><link>https://b.kr/${at}</link><description>글 ${at}</description>${at === 1 ? more : ''}</item>`,
      )
      .join('')}</rdf:RDF>`,
};

describe.each(Object.entries(formats))('%s that is no XML', (_name, write) => {
  it.each([
    ['p<0.05인 차이', 'p<0.05인 차이'],
    ['a < b 그리고 b <c', 'a < b 그리고 b <c'],
    ['<5% 개선, I <3 RAG', '<5% 개선, I <3 RAG'],
    ['a <b c="d 비교', 'a <b c="d 비교'],
    ['List<String> 이야기', 'List<String> 이야기'],
    ['<?php if (a<b) 읽기', '<?php if (a<b) 읽기'],
    ['AT&T와 A & B', 'AT&T와 A & B'],
    ['A&nbsp;B &mdash; C&hellip;', 'A B — C…'],
    ['A &lt; B &amp; C', 'A < B & C'],
    ['<![CDATA[p<0.05 & <b>]]>', 'p<0.05 & <b>'],
  ])('reads the title %j and the posts around it', (written, title) => {
    const { items, problems } = read(write(written));
    expect(items.map((item) => [item.title, item.link])).toEqual([
      ['앞', 'https://b.kr/0'],
      [title, 'https://b.kr/1'],
      ['뒤', 'https://b.kr/2'],
    ]);
    expect(problems).toBeUndefined();
  });

  it('reads signs in attributes', () => {
    const more =
      '<category term="a<b & c" domain="x">나</category><source url="?a=1&b=<2">s</source>';
    expect(titles(write('글', more))).toEqual(['앞', '글', '뒤']);
  });

  it.each([
    ['an item in an item', '<item><entry><title>안</title>'],
    ['nested beyond all sense', '<a>'.repeat(300)],
  ])('loses the post that is %s, and tells so once', (_what, more) => {
    const { items, problems } = read(write('글', more));
    expect(items.map(({ title }) => title)).toEqual(expect.arrayContaining(['앞', '뒤']));
    expect(items.map(({ title }) => title)).not.toContain('글');
    expect(problems).toEqual([
      expect.objectContaining({ code: 'parser-failed', line: 3, file: expect.stringMatching(url) }),
    ]);
  });

  it('puts in what it declares', () => {
    const doctype =
      '<!DOCTYPE x [\n<!-- don\'t <!ENTITY me "남의"> -->\n<!ENTITY me "나의"><!ENTITY me "너의">\n<!ENTITY blog "&me; <i>블로그]></i>">\n<!ENTITY space "&#160;"> ]>';
    expect(titles(write('&blog;&space;글', '', doctype))[1]).toBe('나의 <i>블로그]></i> 글');
    expect(titles(write('<![CDATA[&me;]]>', '', doctype))[1]).toBe('&me;');
  });
});

it.each(['', '\n  ', ' '.repeat(100_000)])(
  'ends at its feed’s end where no item is closed',
  (gap) => {
    const open = '<rss><channel><item><title>하나</title></item><item><title>둘</title>';
    const { items, after } = splitItems(`${open}${gap}</channel>\n</rss>\n`) ?? {};
    expect(items?.at(-1)?.text).toBe('<item><title>둘</title>');
    expect(after).toBe(`${gap}</channel>\n</rss>\n`);
    expect(splitItems(`${open}${gap}글`)?.after).toBe('');
  },
);

describe('entities', () => {
  const write = (declared: string, title: string) =>
    formats.RSS(title, '', `<!DOCTYPE x [${declared}]>`);
  const title = (declared: string, written: string) => titles(write(declared, written))[1];
  const grow = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`,
    ).join('');

  test.each([
    ['of a file', '<!ENTITY x SYSTEM "file:///etc/passwd">'],
    ['of an address', '<!ENTITY x PUBLIC "-//X" "https://b.kr/x">'],
    ['of a parameter', '<!ENTITY % x "글">'],
    ['that nothing declares', '<!ENTITY y "글">'],
    ['that holds itself', '<!ENTITY x "&y;&y;"><!ENTITY y "&x;&x;">'],
  ])('%s grow nothing', (_what, declared) => {
    expect(title(declared, '글 &x;')?.length).toBeLessThan(30);
    expect(title(declared, '글 &x;')).toMatch(/^글 &/);
  });

  test('that name one another are put in, whichever is read first', () => {
    const chain = Array.from({ length: 20 }, (_, at) => `<!ENTITY b${at} "${at}&b${at + 1};">`);
    const declared = [...chain, '<!ENTITY b20 "끝">'];
    const whole = `${[...chain.keys()].join('')}끝`;
    expect(title(declared.join(''), '&b0;')).toBe(whole);
    expect(title(declared.reverse().join(''), '&b0;')).toBe(whole);
    expect(title(`${declared.join('')}<!ENTITY c "&c;">`, '&b19; &c;')).toBe('19끝 &c;');
  });

  test('that grow beyond measure stay as they are written', () => {
    const declared = `<!ENTITY a0 "하하하">${grow(9)}`;
    expect(title(declared, '&a0; &a1;')).toBe(`하하하 ${'하하하'.repeat(10)}`);
    expect(title(declared, '&a9;')?.length).toBeLessThan(2000);
  });

  test('that are named very often stay in the end', () => {
    const declared = `<!ENTITY a0 "${'하'.repeat(900)}">`;
    const text = write(declared, '&a0;'.repeat(20_000));
    expect(titles(text)[1]?.length).toBeLessThan(3 * text.length);
  });

  test('of XML cannot be declared anew', () => {
    expect(title('<!ENTITY lt "글"><!ENTITY amp "글">', 'a &lt; b &amp; c')).toBe('a < b & c');
  });
});

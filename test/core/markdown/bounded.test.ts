import { describe, expect, test } from 'vitest';
import { parseDigest } from '../../../core/digest';
import { toNfc } from '../../../core/markdown/clean';
import { readHtml } from '../../../core/markdown/html';
import type { Block, Heading } from '../../../core/tree';
import { writePlain } from '../../../core/tree/plain';
import { parseMarkdown } from './parseMarkdown';

const paper = '# [제목](https://arxiv.org/abs/1706.03762)\n\n';
const blocks = (text: string) => parseMarkdown(text).children.map(({ node }) => node);
const weigh = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
const rows = (node: Block | Heading | undefined) =>
  node?.type === 'table'
    ? node.children.map(({ children }) => children.map((cell) => writePlain([cell]).trim()))
    : [];

describe('a table holds the cells that are written', () => {
  test('a short row is not filled up', () => {
    const [table] = blocks('|가|나|다|\n|-|-|-|\n|1|\n|1||3|\n|\n|1|2|3|4|');
    expect(rows(table)).toEqual([['가', '나', '다'], ['1'], ['1', '', '3'], ['1', '2', '3', '4']]);
  });

  test('an escaped pipe is none, a backslash before it is kept', () => {
    const [table] = blocks('a\\|b|c\n-|-\n\\\\|d\n');
    expect(rows(table)).toEqual([
      ['a|b', 'c'],
      ['\\', 'd'],
    ]);
  });

  test('many columns over many rows are no square', () => {
    const text = `${'|a'.repeat(90)}|\n${'|-'.repeat(90)}|\n${'|b|\n'.repeat(9000)}`;
    expect(weigh(parseMarkdown(text))).toBeLessThan(64 * text.length);
    expect(rows(blocks(text)[0]).at(-1)).toEqual(['b']);
  });

  test('more columns than a page can lay out in time are read as text', () => {
    const text = `${'|가'.repeat(2000)}|\n${'|-'.repeat(2000)}|\n${'|나|\n'.repeat(2000)}`;
    expect(blocks(text).some(({ type }) => type === 'table')).toBe(false);
    expect(writePlain(blocks(text)).match(/가/g)).toHaveLength(2000);
    expect(writePlain(blocks(text)).match(/나/g)).toHaveLength(2000);
  });

  test('a rule with another number of cells makes no table, and its words stay', () => {
    const text = '|가|나|\n|-|\n'.repeat(300);
    expect(blocks(text).some(({ type }) => type === 'table')).toBe(false);
    expect(writePlain(blocks(text)).match(/가/g)).toHaveLength(300);
  });
});

describe('an address is not written as often as it is named', () => {
  const address = `https://a.kr/${'b'.repeat(3000)}`;

  test('by references', () => {
    const text = `[가]: ${address}\n\n${'[가]\n\n'.repeat(4000)}`;
    const { children, plainLines = [] } = parseMarkdown(text);
    expect(weigh(children)).toBeLessThan(64 * text.length);
    expect(children).toHaveLength(4000);
    expect(children[0]?.node).toMatchObject({ children: [{ type: 'link', url: address }] });
    expect(children.at(-1)?.node).toMatchObject({ children: [{ type: 'text', value: '[가]' }] });
    expect(plainLines.at(-1)).toBe(8001);
  });

  test('by a link around paragraphs', () => {
    const html = `<a href="${address}">${'<p>가</p>'.repeat(4000)}</a>`;
    const { children } = readHtml(html, 'https://a.kr/');
    expect(weigh(children)).toBeLessThan(64 * Buffer.byteLength(html));
    expect(children).toHaveLength(4000);
  });

  test('by what addresses are relative to', () => {
    const html = '<p><a href=a>가</a></p>'.repeat(4000);
    const { children, plainLines } = readHtml(html, `${address}/`);
    expect(weigh(children)).toBeLessThan(64 * Buffer.byteLength(html));
    expect(children).toHaveLength(4000);
    expect(plainLines).toEqual([1]);
  });
});

describe('what costs too much costs itself alone', () => {
  const bad = '***a** '.repeat(500).trim();
  const strong = { type: 'strong', children: [{ type: 'text', value: '굵게' }] };

  test('a paragraph between two others', () => {
    const { children, plainLines } = parseMarkdown(`**굵게**\n\n${bad}\n\n**굵게**`);
    expect(children[0]?.node).toMatchObject({ children: [strong] });
    expect(children[1]?.node).toMatchObject({ children: [{ type: 'text', value: bad }] });
    expect(children[2]?.node).toMatchObject({ children: [strong] });
    expect(plainLines).toEqual([3]);
  });

  test('a cell, an item, a quote and the label of a definition', () => {
    const text = `|**굵게**|${bad}|\n|-|-|\n|1|2|\n\n- **굵게**\n- ${bad}\n\n> ${bad}\n\n[${bad}]: https://a.kr/`;
    const { children, plainLines } = parseMarkdown(text);
    expect(JSON.stringify(children).match(/"strong"/g)).toHaveLength(2);
    expect(plainLines).toEqual([1, 5, 8, 10]);
  });

  test('it is told, at its line', () => {
    const { problems } = parseDigest('2025-09-08.md', `${paper}말\n\n${bad}`);
    expect(problems.filter(({ code }) => code === 'too-complex').map(({ line }) => line)).toEqual([
      5,
    ]);
  });

  test('after more than a digest can hold, the text goes on as it was written', () => {
    const items = '- 가\n\n  나\n\n'.repeat(150_000);
    const { children, plainLines } = parseMarkdown(`${items}끝`);
    expect(children[0]?.node.type).toBe('code');
    expect(writePlain(children.map(({ node }) => node))).toContain('끝');
    expect(plainLines).toEqual([1]);
  });

  test('a text whose letters alone are more than a digest can hold is not read', () => {
    const { digest, problems } = parseDigest('2025-09-08.md', `${paper}${'"'.repeat(16_000_000)}`);
    expect(digest.entries).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['too-large']);
  });
});

describe('what is long is still one', () => {
  test('a list of many items, each on its line', () => {
    const text = Array.from({ length: 5000 }, (_, at) => `${at + 1}. 가${at}`).join('\n');
    const { children } = parseMarkdown(text);
    expect(children).toHaveLength(1);
    expect(children[0]?.node).toMatchObject({ type: 'list', children: { length: 5000 } });
    expect(children[0]?.lines?.at(-1)).toBe(5000);
  });

  test('code of many lines', () => {
    const code = Array.from({ length: 3000 }, (_, at) => `x = ${at} # **a**`).join('\n');
    expect(blocks(`\`\`\`\n${code}\n\`\`\`\n\n말`)).toMatchObject([
      { type: 'code', value: code },
      {},
    ]);
  });

  test('a paragraph, with its emphasis and every word', () => {
    const line = '모델은 **길게** 생각한 뒤 `답`을 내며 그 비용을 줄인다.\n';
    const [node] = blocks(line.repeat(900));
    expect(JSON.stringify(node).match(/"strong"/g)).toHaveLength(900);
    expect(writePlain(node ? [node] : []).match(/비용을 줄인다/g)).toHaveLength(900);
  });

  test('a paragraph in which a line looks like a block and is none', () => {
    expect(blocks('가\n$$나\n다\n<?라\n마')).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: '가\n$$나\n다\n<?라\n마' }] },
    ]);
  });

  test('a sentence over the end of a piece loses no letter', () => {
    const word = '가나다라_마바사(아자차[카타파하';
    expect(writePlain(blocks(word.repeat(2000))).trim()).toBe(word.repeat(2000));
  });
});

describe('many of anything', () => {
  test('pictures in one item of a feed', () => {
    const html = `<div>${'<p><img src="https://a.kr/b.png"></p>'.repeat(30_000)}</div>`;
    expect(readHtml(html, 'https://a.kr/').children.length).toBeGreaterThan(5000);
    expect(
      readHtml(`<div>${'<p>a</p>'.repeat(200_000)}</div>`, 'https://a.kr/').children.length,
    ).toBeGreaterThan(0);
  });

  test('problems: the first are told, and how many more there are', () => {
    const { problems } = parseDigest(
      '2025-09-08.md',
      '# [가](https://arxiv.org/abs/2501.00001)\n\n'.repeat(3000),
    );
    expect(problems).toHaveLength(200);
    const { code, about } = problems.at(-1) ?? {};
    expect(code).toBe('more-problems');
    expect(about).toMatch(/^[1-9]\d*$/);
  });

  test('marks on one letter are still in NFC up to thirty of them', () => {
    expect(toNfc('e\u0301')).toBe('é');
    expect(toNfc(`a${'\u0301\u0323'.repeat(1000)}`).replaceAll('\u034f', '')).toHaveLength(2000);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeTex } from '../../../../core/digest/titles/decodeTex';

describe('TeX in a title', () => {
  test.each([
    ["Moly\\'e", 'Molyé'],
    ['Schr\\"odinger', 'Schrödinger'],
    ['Schr\\"{o}dinger Bridges', 'Schrödinger Bridges'],
    ['Schr{\\"o}dinger', 'Schrödinger'],
    ['Schr{\\"{o}}dinger', 'Schrödinger'],
    ["Poincar\\'{e} and Erd\\H{o}s--R\\'enyi", 'Poincaré and Erdős–Rényi'],
    ['Fran\\c{c}ois', 'François'],
    ['Fran\\c cois', 'François'],
    ['Espa\\~na', 'España'],
    ["Mart\\'{\\i}nez, Mart\\'\\inez, Mart\\'inez", "Martínez, Mart\\'\\inez, Martínez"],
    ['Stra\\ss e, Stra\\ss{}e and Gro{\\ss}', 'Straße, Straße and Groß'],
    ['{\\L}ojasiewicz', 'Łojasiewicz'],
    ['\\L{}ukasz, \\O stergaard', 'Łukasz, Østergaard'],
    ['\\v{C}ech \\u{g} \\k{a} \\r{a} \\d{h}', 'Čech ğ ą å ḥ'],
    ['Q\\&A at 99\\% with my\\_name \\#1', 'Q&A at 99% with my_name #1'],
    [
      '{BERT}: Pre-training of {D}eep {{B}}idirectional',
      'BERT: Pre-training of Deep Bidirectional',
    ],
    ['{GPT-4} in the {New York} {2D} plane', 'GPT-4 in the New York 2D plane'],
    ['\\textbf{Bold} and \\emph{more}', 'Bold and more'],
    ["{BERT} --- 10--20 ``quoted''", 'BERT — 10–20 “quoted”'],
    ['G\\"odel’s $x^{T} \\"o$ and {ABC}', 'Gödel’s $x^{T} \\"o$ and ABC'],
    ['\\LaTeX\\ for all', 'LaTeX for all'],
    ['Schr"{o}dinger', 'Schrödinger'],
    ['Schr"odinger', 'Schrödinger'],
    ["It\\'s all Don\\'t", "It's all Don't"],
    ['\\"Attention\\" is all', '"Attention" is all'],
  ])('%s is %s', (title, decoded) => {
    expect(decodeTex(title)).toBe(decoded);
  });

  test.each([
    'A -- B --- C',
    '$\\"o$ and \\(\\L\\)',
    'Templates with {name} and {0, 1}',
    'JSON {"A": 1}',
    '{A, B}-Learning',
    '\\unknown{Bar}',
    'x_{T} and y^{T}',
    'C:\\notes\\Users',
    '"Attention" is "all"',
    'Moly\'e "a" b',
    '한국어 제목~입니다',
    '',
  ])('is none in %s', (title) => {
    expect(decodeTex(title)).toBe(title);
  });

  test('is decoded once, whatever it holds', () => {
    const pieces = fc.constantFrom(
      '\\',
      "'",
      '"',
      '{',
      '}',
      'e',
      'A',
      'o',
      '$',
      ' ',
      '-',
      '~',
      '`',
      'ss',
      '가',
      '\\c',
      '\\L',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => typeof decodeTex(parts.join('')) === 'string'),
    );
    expect(decodeTex('{'.repeat(1999)).length).toBe(1999);
    expect(decodeTex('\\('.repeat(999)).length).toBe(1998);
  });
});

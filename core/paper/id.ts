import type { PaperId, PaperRef } from '../paper';

/**
 * The paper that a bare id names, read as arXiv's own Identifier reads it
 * (arxiv-base, `arxiv/identifier`): `arXiv:` before it, an extension, a slash or a fragment after it.
 * A new id has four digits up to 2014 and five from 2015 on; old ids end in March 2007.
 */
export function parseId(text: string): PaperRef | undefined {
  return parseNewId(text) ?? parseAnyId(text);
}

function parseAnyId(text: string): PaperRef | undefined {
  const id = text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/\.(?:pdf|ps|gz|ps\.gz)$/, '')
    .replace(/^\//, '')
    .replace(/^arxiv:/i, '')
    .replace(/\/\/+/g, '/')
    .replace(/--+/g, '-')
    .replace(/^[^/]+/, (archive) => archive.toLowerCase())
    .replace(/([^a-])(ph|ex|th|qc|mat|lat|sci)(\/|$)/, '$1-$2$3');
  return parseNewId(id) ?? parseOldId(id);
}

function parseNewId(id: string): PaperRef | undefined {
  const [, year = '', month = '', digits = '', version] =
    /^(\d\d)(\d\d)\.(\d{4,5})(?:v([1-9]\d*))?(?:[#/].*)?$/.exec(id) ?? [];
  const number = Number(digits);
  const wide = Number(year) >= 15;
  if (!isMonth(month) || number === 0 || year + month < '0704') return undefined;
  if (!wide && number > 9999) return undefined;
  return refer(`${year}${month}.${String(number).padStart(wide ? 5 : 4, '0')}`, version);
}

function parseOldId(id: string): PaperRef | undefined {
  const [, archive = '', year = '', month = '', number = '', version] =
    /^([a-z]+(?:-[a-z]{2,})?)(?:\.[a-z-]{2,})?\/(\d\d)(\d\d)(\d{3})(?:v([1-9]\d*))?(?:[#/].*)?$/i.exec(
      id,
    ) ?? [];
  if (!isMonth(month) || number === '000') return undefined;
  const since1991 = (Number(year) + 9) % 100;
  if (since1991 > 16 || (since1991 === 16 && month > '03')) return undefined;
  return refer(`${archive}/${year}${month}${number}`, version);
}

function isMonth(month: string): boolean {
  return month >= '01' && month <= '12';
}

function refer(paper: PaperId, version: string | undefined): PaperRef {
  return version === undefined ? { paper } : { paper, version: Number(version) };
}

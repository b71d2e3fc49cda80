import { endPercentBlock, endPercents } from './percents';

/** Where a comment ends; undefined when it is none, 'never' when no comment of its kind ends from there on. */
type End = number | undefined | 'never';
type Comment = {
  readonly open: RegExp;
  readonly findEnd: (text: string, at: number, open: string) => End;
  /** It stands at the start of a line, after the signs of quotes. */
  readonly isLine?: true;
  /** What stands within is shown as it is, and nothing in it is a comment. */
  readonly isLiteral?: true;
};

/** The comments of every dialect, each as its own specification has it; all may go over blank lines but where it says so. */
export const comments: readonly Comment[] = [
  // HTML: https://html.spec.whatwg.org/#comments, where `<!-->` is a whole one. CommonMark ends an inline one with its
  // paragraph; a writer who opened one meant to close it where it is closed.
  { open: /<!--/, findEnd: (text, at) => find(text, '-->', at + 2) },
  // What no browser shows: scripts (but MathJax's formulas), styles and templates.
  ...['script(?![^>\\n]{0,200}math/tex)', 'style', 'template', 'noscript'].map(hideElement),
  // Wherever they stand, when they hold elements: what blogs write for a picture that comes later.
  ...['template', 'noscript'].map(
    (name): Comment => ({
      open: new RegExp(`<${name}(?:\\s[^<>\\n]{0,1000})?>\\s{0,99}<(?=[a-z])`, 'i'),
      findEnd: untilInBlock(new RegExp(`</${name}\\s{0,9}>`, 'i')),
    }),
  ),
  // Liquid's own, and what it shows as it stands.
  {
    open: /\{%-?\s{0,9}raw\s{0,9}-?%\}/,
    findEnd: until(/\{%-?\s{0,9}endraw\s{0,9}-?%\}/g),
    isLiteral: true,
  },
  {
    open: /\{%-?\s{0,9}comment\s{0,9}-?%\}/,
    findEnd: until(/\{%-?\s{0,9}endcomment\s{0,9}-?%\}/g),
  },
  { open: /\{%-?\s{0,9}#/, findEnd: (text, at, open) => find(text, '%}', at + open.length) },
  // Go's templates, and Hugo's shortcodes that are written not to run.
  { open: /\{\{-?\s{0,9}\/\*/, findEnd: until(/\*\/\s{0,9}-?\}\}/g) },
  { open: /\{\{[<%]\s{0,9}\/\*/, findEnd: until(/\*\/\s{0,9}[>%]\}\}/g) },
  {
    open: /\{\{[<%]\s{0,9}comment\s{0,9}[>%]\}\}/,
    findEnd: until(/\{\{[<%]\s{0,9}\/\s{0,9}comment\s{0,9}[>%]\}\}/g),
  },
  // Handlebars
  { open: /\{\{!--/, findEnd: (text, at, open) => find(text, '--}}', at + open.length) },
  { open: /\{\{!/, findEnd: (text, at, open) => find(text, '}}', at + open.length) },
  // Nunjucks, Jinja, Tera; `{#name}` is an attribute of kramdown's and Pandoc's.
  { open: /\{#(?=[\s-])/, findEnd: (text, at, open) => find(text, '#}', at + open.length) },
  // MDX, which took the place of HTML's there
  { open: /\{\s{0,9}\/\*/, findEnd: until(/\*\/\s{0,9}\}/g) },
  // kramdown
  { open: /\{::comment\}/, findEnd: until(/\{:\/(?:comment)?\}/g) },
  // CriticMarkup
  { open: /\{>>/, findEnd: (text, at, open) => find(text, '<<}', at + open.length) },
  // Obsidian: one that begins its line is a block, any other ends in its paragraph, item or cell. `100%%` opens none, and
  // `%%time` is a command of Jupyter's.
  {
    open: /^[ \t>]*%%(?=\s|$)/,
    findEnd: endPercentBlock,
    isLine: true,
  },
  { open: /(?<![\d%])%%/, findEnd: endPercents },
  // A definition that leads nowhere: `[//]: # (…)`, `[comment]: <> "…"`.
  {
    open: /^[ \t>]*\[[^\]\n^\\][^\]\n\\]{0,98}\]:[ \t]{0,9}(?:#|<#?>)(?![^\s("'])/,
    findEnd: endDefinition,
    isLine: true,
  },
];

/** One that begins its line, and has attributes, elements in it or goes over lines; `<style>` in a sentence is a word. */
function hideElement(name: string): Comment {
  const findEnd = until(new RegExp(`</${/^\w+/.exec(name)?.[0]}\\s*>`, 'gi'));
  return {
    open: new RegExp(`^[ \\t]{0,3}<${name}(?=[\\s>])[^>\\n]{0,1000}>`),
    findEnd: (text, at, open) => {
      const end = findEnd(text, at, open);
      if (typeof end !== 'number' || open.includes('=')) return end;
      if (/^\s{0,99}<[a-z]/i.test(text.slice(at + open.length, at + open.length + 120))) return end;
      return text.slice(at, end).includes('\n') ? end : undefined;
    },
    isLine: true,
  };
}

function find(text: string, close: string, from: number): End {
  const at = text.indexOf(close, from);
  return at < 0 ? 'never' : at + close.length;
}

function until(close: RegExp): Comment['findEnd'] {
  return (text, at, open) => {
    close.lastIndex = at + open.length;
    const found = close.exec(text);
    return found ? found.index + found[0].length : 'never';
  };
}

const LONGEST_BLOCK = 4000;

/** In a sentence an element ends in its paragraph, else it is a word; what closes one further down may be another's. */
function untilInBlock(close: RegExp): Comment['findEnd'] {
  return (text, at) => {
    const near = text.slice(at, at + LONGEST_BLOCK);
    const end = near.search(/\n[ \t>]*(?:\n|#{1,6}[ \t])/);
    const found = close.exec(end < 0 ? near : near.slice(0, end));
    return found ? at + found.index + found[0].length : undefined;
  };
}

/** A title in brackets or quotes may go over lines, but over no blank one. */
function endDefinition(text: string, at: number, open: string): End {
  const from = at + open.length;
  const end = text.indexOf('\n', from);
  const line = text.slice(from, end < 0 ? undefined : end);
  const lineEnd = from + line.length;
  const [before = '', sign = ''] = /^[ \t]*(\S?)/.exec(line) ?? [];
  if (sign === '') return lineEnd;
  const close = ({ '(': ')', '"': '"', "'": "'" } as Readonly<Record<string, string>>)[sign];
  if (close !== undefined) {
    const closed = findTitleEnd(text, from + before.length, close);
    if (closed !== undefined) return closed;
  }
  // Nobody writes such a label for anything else.
  return /\[(?:\/\/|comment|메모|주석)\]/i.test(open) ? lineEnd : undefined;
}

const LONGEST_TITLE = 2000;

function findTitleEnd(text: string, from: number, close: string): number | undefined {
  for (let at = from; at < text.length && at < from + LONGEST_TITLE; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? undefined : end).trimEnd();
    if (line === '') return undefined;
    if (line.endsWith(close)) return at + line.length;
    if (end < 0) return undefined;
    at = end + 1;
  }
  return undefined;
}

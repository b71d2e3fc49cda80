/** The elements of the HTML standard, its obsolete ones too (html.spec.whatwg.org, index and section 16.2), and the roots of SVG and MathML. */
const names: ReadonlySet<string> = new Set(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br
  button canvas caption center cite code col colgroup command data datalist dd del details dfn dialog dir div dl dt em
  embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe
  image img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu menuitem meta
  meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option output p param picture plaintext
  pre progress q rb rbc rp rt rtc ruby s samp script search section select selectedcontent slot small source spacer span
  strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul
  var video wbr xmp`.split(/\s+/),
);

/**
 * Is what looks like a tag a word in angle brackets? No element has that name (`<think>`), or nobody writes its
 * name like that (`<Summary>`). Custom elements (`x-y`) and those with a prefix (`o:p`) are tags.
 */
export function isWord(tag: string): boolean {
  const name = /^<\/?([a-z][^\s/>]*)/i.exec(tag)?.[1];
  if (name === undefined || /[-:]/.test(name)) return false;
  const lower = name.toLowerCase();
  return !names.has(lower) || (name !== lower && name !== name.toUpperCase());
}

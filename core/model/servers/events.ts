import { Failure } from '../../failure';

/** No event of a stream is longer, in characters. */
const LONGEST = 256 * 1024;

/**
 * The `data` of each event of a stream, as it comes (https://html.spec.whatwg.org/multipage/server-sent-events.html):
 * comments, names and ids are passed over. An event that the stream's end cuts is given too: servers forget its blank line.
 * Throws `Failure` `model-endless` for one that is far too long.
 */
export async function* readEvents(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  let data: string[] = [];
  const take = (line: string): string | undefined => {
    if (line === '') {
      const event = data.join('\n');
      data = [];
      return event;
    }
    const [isData, said = ''] = /^data(?:: ?(.*))?$/s.exec(line) ?? [];
    if (isData) data.push(said);
    return undefined;
  };
  for await (const chunk of chunks) {
    rest += chunk;
    // A return at the end of a chunk may be half a line break.
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const event = take(line);
      if (event) yield event;
    }
    if (rest.length > LONGEST)
      throw new Failure('model-endless', `an event of more than ${LONGEST} characters`);
  }
  const last = rest.replace(/\r$/, '');
  if (last !== '') take(last);
  const event = take('');
  if (event) yield event;
}

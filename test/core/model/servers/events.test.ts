import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../../../core/model/servers/events';

async function* cutAt(text: string, places: readonly number[]) {
  const sorted = [...new Set(places.map((place) => place % (text.length + 1)))].sort(
    (a, b) => a - b,
  );
  let from = 0;
  for (const to of [...sorted, text.length]) {
    yield text.slice(from, to);
    from = to;
  }
}
const read = async (text: string, places: readonly number[] = []) => {
  const events: string[] = [];
  for await (const event of readEvents(cutAt(text, places))) events.push(event);
  return events;
};

describe('the events of a stream', () => {
  it.each([
    ['one a line', 'data: a\n\ndata: b\n\n', ['a', 'b']],
    ['with returns', 'data: a\r\n\r\ndata: b\r\n\r\n', ['a', 'b']],
    ['of several lines', 'data: a\ndata: b\n\n', ['a\nb']],
    ['without a space', 'data:{"a":1}\n\n', ['{"a":1}']],
    [
      'with names, ids and comments',
      ': OPENROUTER PROCESSING\n\nevent: x\nid: 1\ndata: a\n\n',
      ['a'],
    ],
    ['without a blank line at its end', 'data: a\n\ndata: b', ['a', 'b']],
    ['without any', ': nothing\n\n', []],
    ['with a word that only begins like data', 'database: a\n\n', []],
  ])('%s', async (_what, text, events) => {
    expect(await read(text)).toEqual(events);
  });

  it('are the same wherever the stream is cut', async () => {
    const text = 'data: 하나\r\n\r\n: c\r\ndata: 둘\r\ndata: 셋\r\n\r\ndata: [DONE]\r\n\r\n';
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { maxLength: 12 }), async (places) => {
        expect(await read(text, places)).toEqual(['하나', '둘\n셋', '[DONE]']);
      }),
    );
  });

  it('are none of a size that fills the memory', async () => {
    await expect(read(`data: ${'x'.repeat(300_000)}`)).rejects.toMatchObject({
      code: 'model-endless',
    });
  });
});

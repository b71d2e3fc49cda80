import { describe, expect, it } from 'vitest';
import { openCardWriter, readCardText, writeShared } from '../../../../core/cards/cache/shared';
import type { Frame } from '../../../../core/frame';

const buttons: Frame = ['div', { class: 'actions' }, ['button', { type: 'button' }, '복사 $& $1']];
const notice: Frame = ['p', { role: 'status' }];
const shared = [buttons, notice];
const stored = writeShared(shared);

describe('what cards share', () => {
  it('stands in a card by its number, and is put back as it was', () => {
    const frame: Frame = ['section', {}, ['header', {}, '가', buttons], notice, ['p', {}, '나']];
    const text = openCardWriter(shared)(frame);
    expect(text).toMatch(
      /^[0-9a-z]{1,7}\["section",\{\},\["header",\{\},"가",0\],1,\["p",\{\},"나"\]\]$/,
    );
    expect(readCardText(text, stored)).toEqual(frame);
  });

  it('is not seen in a text that says the same', () => {
    const said = JSON.stringify(buttons);
    const frame: Frame = ['section', { title: said }, said, ['p', {}, `0 ${said} 1`], buttons];
    expect(readCardText(openCardWriter(shared)(frame), stored)).toEqual(frame);
  });

  it('is put back wherever it stands, and a card without it is its frame', () => {
    const twice: Frame = ['section', {}, notice, ['div', {}, notice]];
    expect(readCardText(openCardWriter(shared)(twice), stored)).toEqual(twice);
    const none: Frame = ['section', {}, '1'];
    expect(readCardText(openCardWriter([])(none), writeShared([]))).toEqual(none);
  });
});

it('is told by what it is, not by how it looks: what only says the same is written out', () => {
  const copy = structuredClone(buttons);
  const text = openCardWriter(shared)(['section', {}, copy, buttons]);
  expect(text).toContain(`${JSON.stringify(copy)},0]`);
  expect(readCardText(text, stored)).toEqual(['section', {}, buttons, buttons]);
});

describe('a card', () => {
  const frame: Frame = ['section', { class: 'panel' }, ['header', {}, buttons], notice, '글이다.'];
  const text = openCardWriter(shared)(frame);

  it.each<[string, unknown]>([
    ['a text', 'abcdefgh'],
    ['texts', JSON.stringify(['a', 'b'])],
    ['texts, as no JSON', ['a', 'b']],
    ['as an earlier version stored it', shared],
    ['not there', undefined],
    ['null', null],
    ['none', writeShared([])],
    ['fewer of them', writeShared([buttons])],
    ['more of them', writeShared([...shared, notice])],
    ['others', writeShared([['div', {}, '다른 단추'], notice])],
    ['one with another word', stored.replace('복사', '복제')],
    ['them the other way round', writeShared([notice, buttons])],
    ['cut', stored.slice(0, -1)],
  ])('is none where what it shares is %s', (_what, damaged) => {
    expect(() => readCardText(text, damaged)).toThrow('a damaged card');
  });

  it.each([
    ['', ''],
    ['no more than a bracket', '['],
    ['no frame', text.slice(0, text.indexOf('['))],
    ['its name and attributes', `${text.slice(0, text.indexOf('}'))}}]`],
    ['those alone, without a sum', '["section",{"class":"panel"}]'],
    ['another number', text.replace(',0]', ',1]')],
    ['a number that nothing stands for', text.replace(',0]', ',7]')],
    ['another letter', text.replace('글이다', '글이가')],
    ['one more at its end', `${text} `],
    ['one more at its beginning', ` ${text}`],
    ['another sum', `0${text.slice(1)}`],
    ['as an earlier version wrote it', text.slice(text.indexOf('['))],
  ])('is none when it is cut or altered: %s', (_what, damaged) => {
    expect(() => readCardText(damaged, stored)).toThrow();
  });

  it('is none wherever one letter is lost or doubled', () => {
    for (let at = 0; at < text.length; at += 1) {
      for (const damaged of [
        text.slice(0, at) + text.slice(at + 1),
        text.slice(0, at + 1) + text.slice(at),
      ])
        expect(() => readCardText(damaged, stored), damaged).toThrow('a damaged card');
    }
  });
});

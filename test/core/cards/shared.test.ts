import { describe, expect, it } from 'vitest';
import { readCardText, writeCard } from '../../../core/cards/shared';
import type { Frame } from '../../../core/frame';

const buttons: Frame = ['div', { class: 'actions' }, ['button', { type: 'button' }, '복사 $& $1']];
const notice: Frame = ['p', { role: 'status' }];
const shared = [buttons, notice];

describe('what cards share', () => {
  it('stands in a card by its number, and is put back as it was', () => {
    const frame: Frame = ['section', {}, ['header', {}, '가', buttons], notice, ['p', {}, '나']];
    const text = writeCard(frame, shared);
    expect(text).toBe('["section",{},["header",{},"가",0],1,["p",{},"나"]]');
    expect(readCardText(text, shared)).toEqual(frame);
  });

  it('is not seen in a text that says the same', () => {
    const said = JSON.stringify(buttons);
    const frame: Frame = ['section', { title: said }, said, ['p', {}, `0 ${said} 1`], buttons];
    expect(readCardText(writeCard(frame, shared), shared)).toEqual(frame);
  });

  it('is put back wherever it stands, and a card without it is its frame', () => {
    const twice: Frame = ['section', {}, notice, ['div', {}, notice]];
    expect(readCardText(writeCard(twice, shared), shared)).toEqual(twice);
    const none: Frame = ['section', {}, '1'];
    expect(readCardText(writeCard(none, shared))).toEqual(none);
  });

  it.each(['["section",{},2]', '["section",{},-1]', '["section",{},0.5]', '[', ''])(
    'makes a card that names what is not there no card: %s',
    (text) => {
      expect(() => readCardText(text, shared)).toThrow();
    },
  );
});

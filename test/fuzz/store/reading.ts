import fc from 'fast-check';
import { bookmark } from '../../../core/reading';
import { annotate } from '../../../core/reading/annotate';
import { setRead, setSeen } from '../../../core/reading/setRead';
import { command } from './command';
import { follow } from './model';

const paper = fc.constantFrom('2509.00001', '2509.00002', '2509.00003', '2509.00004');

export const marks = fc.tuple(paper, fc.boolean(), fc.nat({ max: 3 })).map(([id, on, what]) =>
  command(`${['bookmark', 'read', 'seen', 'note'][what]} ${id} ${on}`, async (model) => {
    const own = model.marks.get(id) ?? {};
    model.marks.set(id, own);
    model.turn += 1;
    if (what === 0) {
      await bookmark(id, on);
      if (on) own.bookmarked = true;
      else delete own.bookmarked;
      follow(model);
    } else if (what === 1) {
      await setRead([id], on);
      if (on) own.read = true;
      else delete own.read;
    } else if (what === 2) {
      await setSeen([id]);
      own.seen = true;
    } else {
      await annotate(id, { note: on ? ` 메모 ${id} ` : ' ' });
      if (on) own.note = `메모 ${id}`;
      else delete own.note;
      follow(model);
    }
  }),
);

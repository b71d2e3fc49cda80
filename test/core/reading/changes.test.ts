import { expect, it } from 'vitest';
import { bookmark } from '../../../core/reading';
import { annotate } from '../../../core/reading/annotate';
import { hearReading } from '../../../core/reading/changes';
import { setRead, setSeen } from '../../../core/reading/setRead';
import { useBrowser } from '../../browser';

useBrowser();

it.each([
  ['read', () => setRead(['2509.00001'], true)],
  ['seen', () => setSeen(['2509.00001'])],
  ['annotated', () => annotate('2509.00001', { note: '다시 보기' })],
  ['bookmarked', () => bookmark('2509.00001', true)],
])('is heard elsewhere when a paper is %s', async (_how, change) => {
  const heard = new Promise<string>((resolve) => {
    const end = hearReading(() => {
      end();
      resolve('heard');
    });
  });
  await change();
  expect(await heard).toBe('heard');
});

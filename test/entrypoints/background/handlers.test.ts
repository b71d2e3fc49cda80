import { expect, it } from 'vitest';
import { withStore } from '../../../core/store';
import { createHandlers } from '../../../entrypoints/background/handlers';
import { createRunner } from '../../../entrypoints/background/runner';
import { useBrowser } from '../../browser';
import { sampleDigest } from '../../samples';

useBrowser();

it('the text to be copied is that of the digest that is shown', async () => {
  const paper = '2509.00001';
  for (const id of ['2025-09-01-a', '2025-09-08-b']) {
    const { entries, date, title } = sampleDigest(id, [paper], `${id}의 결론이다.`);
    await withStore(async (db) => {
      await db.put('heads', { source: 's', id, date, title, revision: id, papers: [paper] });
      await db.put('bodies', { source: 's', id, entries });
    });
  }
  const { copy } = createHandlers(createRunner());
  const text = await copy({ paper, source: 's', id: '2025-09-01-a' });
  expect(text).toContain(`](https://arxiv.org/abs/${paper})`);
  expect(text).toContain('2025-09-01-a의 결론이다.');
  expect(text).not.toContain('2025-09-08-b');
  await expect(copy({ paper, source: 's', id: 'gone' })).rejects.toMatchObject({
    code: 'nothing-found',
  });
});

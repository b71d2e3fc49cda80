// @vitest-environment happy-dom

import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ImportState } from '../../components/options/import/state';
import type { Inventory } from '../../components/options/stored/state';
import { tellProblem } from '../../core/digest/problems';
import type { DigestHead, Problem } from '../../core/paper';
import { writeDigestKey } from '../../core/paper/digestName';
import type { SyncResult } from '../../core/sync';
import { button, click, type, unmount } from './mount';
import { events, run, type Shown, section, show as showPage, texts } from './options/samples';

const head = (id: string, change: Partial<DigestHead> = {}): DigestHead => ({
  source: 'bundled',
  id,
  date: '2025-09-08',
  title: `Daily Papers ${id}`,
  revision: 'r',
  papers: ['2509.04664', '2509.00001'],
  ...change,
});
const problem = (file: string, line: number, message = '논문 번호를 찾지 못했어요.'): Problem => ({
  file,
  line,
  code: 'no-id',
  message,
});
const read = (...heads: DigestHead[]): Inventory => ({
  kind: 'read',
  counts: { digests: heads.length, entries: 1234, papers: 1200 },
  heads,
  bytes: 1_234_567,
});
const result = (change: Partial<SyncResult> = {}): SyncResult => ({
  run: 1,
  added: [head('a'), head('b')],
  changed: [head('c')],
  unchanged: 7,
  removed: [],
  problems: [],
  stopped: false,
  ...change,
});
const show = (shown: Partial<Shown> = {}, on = events()) =>
  showPage({ inventory: read(head('a')), ...shown }, on);

/** Of a preview: nothing is known already, and no file is empty. */
const fresh = {
  given: [],
  newer: 0,
  empty: [],
  unread: [],
  known: 0,
  knownTo: [],
  same: 0,
  repeated: 0,
} as const;

const headOf = (source: string, at: number): DigestHead => ({
  source,
  id: `${at}`,
  title: `${at}`,
  date: '2025-09-01',
  revision: 'r',
  papers: [],
});

afterEach(unmount);

describe('what is stored', () => {
  it('is counted and measured', async () => {
    const root = await show();
    expect(texts(root, '.figures dd')).toEqual(['1', '1,234', '1,200', '약 1.2MB']);
    expect(root.textContent).toContain('버전 1.2.3');
    expect(root.textContent).toContain('아무것도 밖으로 보내지 않아요');
  });

  it('is told by where it came from, which adds up to all of it', async () => {
    const heads = ['g1', 'bundled', 'g2', 'files', 'g1'].map(headOf);
    const counts = { digests: 5, entries: 9, papers: 9 };
    const about = async (own: typeof heads, digests = own.length) => {
      await show({
        inventory: { ...read(), heads: own, counts: { ...counts, digests } } as Inventory,
      });
      return section('저장된 내용').querySelector('.note')?.textContent?.replaceAll('\u00a0', ' ');
    };
    expect(await about(heads)).toBe(
      '다이제스트: 구독에서 받은 것 3개 · 파일에서 가져온 것 1개 · 처음부터 들어 있던 것 1개',
    );
    expect(await about(heads.slice(1, 2))).toBe('다이제스트: 처음부터 들어 있던 것 1개');
    expect(await about([])).toContain('공간은');
  });

  it('is spoken of as safe nowhere: only where the browser may clear it, which can be asked again', async () => {
    const on = events();
    await show({ persistence: 'safe' }, on);
    expect(texts(section('저장된 내용'), 'button')).toEqual([]);
    await show({ persistence: 'refused' }, on);
    expect(section('저장된 내용').textContent).toContain(
      '브라우저가 저장된 내용을 지울 수 있어요.',
    );
    await click(button('지워지지 않게 하기'));
    await show({ persistence: 'asking' }, on);
    await click(button('지워지지 않게 하기'));
    expect(on.stored.onPersist).toHaveBeenCalledOnce();
  });

  it('says so when the browser does not tell the size', async () => {
    const root = await show({ inventory: { ...read(), bytes: undefined } as Inventory });
    expect(texts(root, '.figures dd').at(-1)).toBe('알 수 없음');
  });

  it('says what to do when it cannot be read', async () => {
    const on = events();
    const root = await show({ inventory: { kind: 'failed', code: 'storage-unusable' } }, on);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('디스크에 빈 공간이 있는지');
    await click(button('다시 시도'));
    expect(on.stored.onRetry).toHaveBeenCalledOnce();
  });
});

describe('the list of digests', () => {
  it('is newest first, with day, papers and source', async () => {
    const heads = [head('new'), head('old', { date: '2024-12-31', source: 'files', papers: [] })];
    const root = await show({ inventory: read(...heads) });
    expect(texts(root, '.digests .title')).toEqual(['Daily Papers new', 'Daily Papers old']);
    expect(texts(root, '.digests .about:not([role])')).toEqual([
      '2025년 9월 8일논문 2편기본 다이제스트',
      '2024년 12월 31일논문 0편가져온 파일',
    ]);
  });

  it('says that a digest has no date', async () => {
    const root = await show({ inventory: read(head('a', { date: '1970-01-01' })) });
    expect(texts(root, '.digests .about:not([role])')).toEqual([
      '날짜 없음논문 2편기본 다이제스트',
    ]);
    expect(root.querySelector('.digests time')).toBeNull();
  });

  it('marks what an older parser read, and says what to do about it', async () => {
    const heads = [head('a'), head('b', { source: 'files' }), head('c')];
    const old = new Map([
      [writeDigestKey(head('b', { source: 'files' })), 'files'],
      [writeDigestKey(head('c')), 'gone'],
    ] as const);
    const root = await show({ inventory: { ...read(...heads), old } as Inventory });
    expect(section('다이제스트 목록').textContent).toContain('읽은 다이제스트 2개가 남아 있어요');
    const marks = [...root.querySelectorAll('.digests li')].map(
      (row) => row.querySelectorAll('.about:not([role])')[1]?.textContent,
    );
    expect(marks).toEqual([
      undefined,
      '예전 방식으로 읽음다시 읽을 수 없는 다이제스트예요. 내용이 이상하면 지워 주세요.',
      '예전 방식으로 읽음내용이 틀릴 수 있어요. 넣었던 파일을 다시 넣어 주세요.',
    ]);
  });

  it('keeps the place and the focus of one that was removed, and brings it back', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const on = events();
    const heads = [head('b'), head('a', { date: '2025-09-01' })];
    await show({ inventory: read(...heads) }, on);
    button('지우기: Daily Papers b').focus();
    await click(button('지우기: Daily Papers b'));
    expect(on.removals.onRemove).toHaveBeenCalledWith(heads[0]);

    const root = await show(
      { inventory: read(...heads.slice(1)), removals: { heads: heads.slice(0, 1) } },
      on,
    );
    expect(texts(root, '.digests .title')).toEqual(['Daily Papers b', 'Daily Papers a']);
    expect(document.activeElement).toBe(button('되돌리기: Daily Papers b'));
    // Nobody who has read what the button says now is so quick.
    vi.setSystemTime(Date.now() + 1000);
    await click(button('되돌리기: Daily Papers b'));
    vi.useRealTimers();
    expect(on.removals.onRestore).toHaveBeenCalledWith(heads[0]);
  });

  it('shows a portion of a long list at a time, and the way to the next', async () => {
    const heads = Array.from({ length: 123 }, (_, index) => head(String(index)));
    const root = await show({ inventory: read(...heads) });
    const rows = () => texts(root, '.digests li').length;
    expect(rows()).toBe(60);
    await click(button('더 보기 (남은 63개)'));
    expect(rows()).toBe(120);
    await click(button('더 보기 (남은 3개)'));
    expect(rows()).toBe(123);
    const places = [...root.querySelectorAll('.digests li')].map(
      (row) => `${row.getAttribute('aria-posinset')}/${row.getAttribute('aria-setsize')}`,
    );
    expect([places[0], places[60], places[122]]).toEqual(['1/123', '61/123', '123/123']);
    expect(root.querySelector('.more')).toBeNull();
  });

  it('finds a digest in the whole of a long list, by day, title or source', async () => {
    const heads = Array.from({ length: 1002 }, (_, index) => ({
      ...head(String(index)),
      title: `${index}번째 모음`,
    }));
    const root = await show({ inventory: read(...heads) });
    const field = root.querySelector('.filter input') as HTMLInputElement;
    await type(field, '7번째모음 1007', 'input');
    expect(root.querySelector('.filter [role=status]')?.textContent).toBe(
      '찾는 것이 없어요. 다른 말로 찾아보세요.',
    );
    await type(field, '1001번째 모음', 'input');
    expect(texts(root, '.digests .title')).toEqual(['1001번째 모음']);
    expect(root.querySelector('.filter [role=status]')?.textContent).toBe('1개를 찾았어요');
    await type(field, '', 'input');
    expect(texts(root, '.digests li')).toHaveLength(60);
  });

  it('has no filter where a glance is faster', async () => {
    const root = await show({ inventory: read(head('a'), head('b')) });
    expect(root.querySelector('.filter')).toBeNull();
  });

  it('says what to do when it is empty, and why a removal failed', async () => {
    const root = await show({
      inventory: read(),
      removals: { heads: [], failure: 'storage-full' },
    });
    expect(root.textContent).toContain('아직 저장된 다이제스트가 없어요');
    const way = root.querySelector<HTMLAnchorElement>('[aria-labelledby=list] .note a');
    expect(document.querySelector(way?.hash ?? '')?.querySelector('h2')?.textContent).toBe(
      '구독 추가',
    );
    expect(root.querySelector('[role=alert]')?.textContent).toContain('지우지 못했어요');
  });
});

describe('an import', () => {
  it('takes files that are dropped anywhere, and refuses them while it runs', async () => {
    const on = events();
    const root = await show({}, on);
    const drop = async (type: string) => {
      const event = new DragEvent(type, { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'] } });
      await click(null);
      document.body.dispatchEvent(event);
      await new Promise((resolve) => setTimeout(resolve, 20));
      return event;
    };
    expect((await drop('dragover')).defaultPrevented).toBe(true);
    expect(root.querySelector('.over')).not.toBeNull();
    await drop('drop');
    expect(root.querySelector('.over')).toBeNull();
    expect(on.import.onDrop).toHaveBeenCalledOnce();

    await show({ imported: { kind: 'importing' } }, on);
    expect((await drop('drop')).defaultPrevented).toBe(true);
    expect(on.import.onDrop).toHaveBeenCalledOnce();
  });

  it('tells how far it is, and disables what cannot be pressed', async () => {
    const on = events();
    const root = await show(
      { imported: { kind: 'importing', progress: { done: 300, total: 1200 } } },
      on,
    );
    expect(root.querySelector('.progress span')?.textContent).toBe('가져오는 중… 300 / 1,200');
    expect(root.querySelector('progress')?.value).toBe(300);
    const pressable = [
      ...section('다이제스트 가져오기').querySelectorAll('button:not([aria-disabled])'),
    ];
    expect(pressable.map((each) => each.textContent)).toEqual(['멈추기']);
    expect(document.activeElement).toBe(button('멈추기'));
    await click(button('멈추기'));
    expect(on.import.onCancel).toHaveBeenCalledOnce();
  });

  it('speaks at each quarter only', async () => {
    const said = async (done: number) => {
      await show({ imported: { kind: 'importing', progress: { done, total: 100 } } });
      return section('다이제스트 가져오기').querySelector('.unseen')?.textContent;
    };
    expect(await said(24)).toBe('가져올 준비를 하고 있어요…');
    expect(await said(25)).toBe('가져오는 중… 25 / 100');
    expect(await said(49)).toBe('가져오는 중… 25 / 100');
    expect(await said(100)).toBe('가져오는 중… 100 / 100');
  });

  it('shows what is in the files, and imports them when they are wanted', async () => {
    const on = events();
    const newest = { date: '2025-09-08', title: '오늘의 논문' };
    const told = {
      kinds: [
        { kind: 'section', papers: 20 },
        { kind: 'row', papers: 2 },
        { kind: 'flat', papers: 2 },
      ] as const,
      left: [tellProblem('a.md', 9, 'two-papers', '제목: 2603.01001, 2603.01002')],
    };
    const offer = {
      files: 3,
      looked: 3,
      digests: 2,
      papers: 24,
      newest,
      told,
      ...fresh,
      given: ['모음.zip', 'a.md', 'b.md', 'c.md', 'd.md'],
      newer: 1,
      empty: ['쓰기/메모.md'],
    };
    const refused = [{ path: '논문.zip', code: 'zip-locked' as const, detail: 'encrypted' }];
    const root = await show(
      { imported: { kind: 'found', offer, holders: [], skipped: 1, refused } },
      on,
    );
    const words = root.querySelector('.report')?.textContent;
    for (const part of [
      '다이제스트 2개 · 논문 24편',
      '논문을 이렇게 나눠 읽었어요: 제목마다 한 편씩 22편, 표의 줄마다 한 편씩 2편',
      '“제목: 2603.01001, 2603.01002” 아래에 논문이 둘 이상 적혀 있어',
      '오늘의 논문',
      '모음.zip',
      '다이제스트 1개는 전에 가져온 것을',
      '1개에는 논문이 없',
      '쓰기/메모.md',
      '1개는 건너뛰',
      '암호가 걸린',
    ])
      expect(words).toContain(part);
    expect(texts(root, '.given li')).toEqual(['모음.zip', 'a.md', 'b.md', '그 밖에 2개']);
    expect(section('다이제스트 가져오기').querySelector('.unseen')?.textContent).toContain(
      '가져올까요?',
    );
    expect(document.activeElement).toBe(root.querySelector('.report'));
    await click(button('가져오기'));
    expect(on.import.onImport).toHaveBeenCalledExactlyOnceWith(false);
    await click(button('취소'));
    expect(on.import.onDismiss).toHaveBeenCalledOnce();
  });

  it('leaves out what a subscription has already, unless it is wanted all the same', async () => {
    const on = events();
    const offer = {
      files: 2,
      looked: 2,
      digests: 2,
      papers: 24,
      told: { kinds: [], left: [] },
      ...fresh,
      known: 2,
      knownTo: ['g1'],
    };
    const found = {
      kind: 'found',
      offer,
      holders: ['매일 논문'],
      skipped: 0,
      refused: [],
    } as const;
    const root = await show({ imported: found }, on);
    expect(root.querySelector('.known p')?.textContent).toBe(
      '다이제스트 2개는 구독에 이미 있어요 (매일 논문).',
    );
    expect(root.querySelector('.offer h3')?.textContent).toBe('새로 가져올 다이제스트가 없어요');
    expect(texts(root, '.offer button')).toEqual(['닫기']);
    await click(root.querySelector('.known input'));
    await click(button('가져오기'));
    expect(on.import.onImport).toHaveBeenCalledExactlyOnceWith(true);
    await show({ imported: { ...found, offer: { ...offer, known: 1 } } }, on);
    await click(root.querySelector('.known input'));
    await click(button('가져오기'));
    expect(on.import.onImport).toHaveBeenLastCalledWith(false);
    await show({ imported: { ...found, offer: { ...offer, known: 1, same: 1 } } }, on);
    expect(root.querySelector('.offer')?.textContent).toContain(
      '다이제스트 1개는 전에 가져온 것과 같아요.',
    );
    const leftOut = { known: 1, same: 0, repeated: 0 };
    await show({ imported: { kind: 'done', result: result(), leftOut, skipped: 0 } });
    expect(root.querySelector('.result')?.textContent).toContain(
      '다이제스트 1개는 구독에 이미 있어 가져오지 않았어요.',
    );
  });

  describe('of what is there already', () => {
    const preview = async (change: object, on = events()) => {
      const offer = { files: 3, looked: 3, digests: 3, papers: 9, told: { kinds: [], left: [] } };
      const found = { ...offer, ...fresh, ...change };
      const imported = { kind: 'found', offer: found, holders: ['매일 논문'] } as const;
      const root = await show({ imported: { ...imported, skipped: 0, refused: [] } }, on);
      expect(section('다이제스트 가져오기').querySelector('.unseen')?.textContent).toContain(
        root.querySelector('.offer h3')?.textContent,
      );
      return texts(root, '.offer :is(h3, p, button)');
    };

    it.each<[string, object, readonly string[]]>([
      [
        'nothing',
        {},
        ['이 다이제스트를 가져올까요?', '다이제스트 3개 · 논문 9편', '가져오기', '취소'],
      ],
      [
        'one that is given twice',
        { repeated: 1 },
        [
          '이 다이제스트를 가져올까요?',
          '다이제스트 3개 · 논문 9편',
          '다이제스트 1개는 고른 파일 중에 같은 것이 있어요.',
          '이런 것은 빼고 다이제스트 2개를 가져와요.',
          '가져오기',
          '취소',
        ],
      ],
      [
        'some of an earlier import',
        { repeated: 1, same: 1 },
        [
          '이 다이제스트를 가져올까요?',
          '다이제스트 3개 · 논문 9편',
          '다이제스트 1개는 전에 가져온 것과 같아요.',
          '다이제스트 1개는 고른 파일 중에 같은 것이 있어요.',
          '이런 것은 빼고 다이제스트 1개를 가져와요.',
          '가져오기',
          '취소',
        ],
      ],
      [
        'some of an earlier import, and some that replace others of it',
        { same: 1, newer: 2 },
        [
          '이 다이제스트를 가져올까요?',
          '다이제스트 3개 · 논문 9편',
          '다이제스트 1개는 전에 가져온 것과 같아요.',
          '이런 것은 빼고 다이제스트 2개를 가져와요.',
          // It is none of those that are left out.
          '다이제스트 2개는 전에 가져온 것을 새 내용으로 바꿔요.',
          '가져오기',
          '취소',
        ],
      ],
      [
        'all of an earlier import',
        { same: 3 },
        ['새로 가져올 다이제스트가 없어요', '다이제스트 3개는 전에 가져온 것과 같아요.', '닫기'],
      ],
      [
        'some of many',
        { files: 930, looked: 12, digests: 12, same: 12 },
        [
          '이 다이제스트를 가져올까요?',
          '파일 930개 · 12개를 살펴보니 다이제스트 12개, 논문 9편',
          '다이제스트 12개는 전에 가져온 것과 같아요.',
          '이런 것은 빼고 가져와요.',
          '가져오기',
          '취소',
        ],
      ],
    ])('says what will be done: %s', async (_what, change, said) => {
      expect(await preview(change)).toEqual(said);
    });

    it('counts what a subscription has once it is wanted all the same', async () => {
      const on = events();
      await preview({ known: 2, knownTo: ['g1'], repeated: 1 }, on);
      expect(texts(document, '.offer button')).toEqual(['닫기']);
      await click(document.querySelector('.known input'));
      expect(document.querySelector('.offer')?.textContent).toContain(
        '이런 것은 빼고 다이제스트 2개를 가져와요.',
      );
      await click(button('가져오기'));
      expect(on.import.onImport).toHaveBeenCalledExactlyOnceWith(true);
    });

    it('is told again in the result', async () => {
      const leftOut = { known: 0, same: 1, repeated: 2 };
      const root = await show({
        imported: { kind: 'done', result: result(), leftOut, skipped: 0 },
      });
      expect(texts(root, '.result p').slice(1)).toEqual([
        '다이제스트 1개는 전에 가져온 것과 같아 가져오지 않았어요.',
        '다이제스트 2개는 고른 파일 중에 같은 것이 있어 또 가져오지는 않았어요.',
      ]);
    });
  });

  it.each([
    [[{ path: 'broken.zip', code: 'zip-damaged', detail: '' }], '파일을 열지 못했어요.'],
    [[], '마크다운(.md) 파일을 찾지 못했어요.'],
  ] as const)('says first why there is nothing to import: %j', async (refused, heading) => {
    const root = await show({ imported: { kind: 'nothing', skipped: 1, refused } });
    expect(root.querySelector('.report b')?.textContent).toBe(heading);
    const heard = section('다이제스트 가져오기').querySelector('.unseen')?.textContent ?? '';
    expect(heard.startsWith(heading)).toBe(true);
    for (const { path } of refused) expect(heard).toContain(path);
  });

  it('says of many files how many it looked into', async () => {
    const offer = {
      files: 930,
      looked: 12,
      digests: 11,
      papers: 132,
      told: { kinds: [], left: [] },
      ...fresh,
    };
    const root = await show({
      imported: { kind: 'found', offer, holders: [], skipped: 0, refused: [] },
    });
    expect(root.querySelector('.offer p')?.textContent).toBe(
      '파일 930개 · 12개를 살펴보니 다이제스트 11개, 논문 132편',
    );
  });

  /** The import is the newest run that changed something. */
  const log = { runs: [], undoable: result().run };

  it('ends with what it changed, what it left out, and a way back', async () => {
    const on = events();
    const root = await show({ imported: { kind: 'done', result: result(), skipped: 3 }, log }, on);
    expect(root.querySelector('.result p')?.textContent).toBe(
      '다이제스트 2개 추가, 1개 바뀜, 7개 그대로',
    );
    expect(root.querySelector('.report')?.textContent).toContain('파일 3개는 건너뛰었어요');
    expect(section('다이제스트 가져오기').querySelector('.unseen')?.textContent).toContain(
      '2개 추가',
    );
    expect(document.activeElement).toBe(root.querySelector('.report'));
    await click(button('되돌리기'));
    expect(on.import.onUndo).toHaveBeenCalledOnce();
  });

  it('counts files apart from digests', async () => {
    const unread = { file: 'b.zip', line: 1, code: 'zip-locked', message: '' };
    const some = result({ changed: [], unchanged: 0, problems: [unread] });
    const root = await show({ imported: { kind: 'done', result: some, skipped: 0 } });
    expect(root.querySelector('.result p')?.textContent).toBe(
      '다이제스트 2개 추가, 가져오지 못한 파일 1개',
    );
  });

  it('keeps the place where something was put away', async () => {
    const offer = { files: 1, looked: 1, digests: 1, papers: 3, told: { kinds: [], left: [] } };
    const found = { kind: 'found', offer: { ...offer, ...fresh }, holders: [] } as const;
    const root = await show({ imported: { ...found, skipped: 0, refused: [] } });
    expect(document.activeElement).toBe(root.querySelector('.report'));
    await show({ imported: { kind: 'idle' } });
    // Nothing at all: a ring is drawn around what is not `:empty`.
    expect(root.querySelector('.report')?.childNodes).toHaveLength(0);
    expect(document.activeElement).toBe(root.querySelector('.report'));
  });

  it('says where it was stopped and offers the way back', async () => {
    const stopped = result({ stopped: true });
    const root = await show({ imported: { kind: 'done', result: stopped, skipped: 0 }, log });
    expect(root.querySelector('.result h3')?.textContent).toBe('여기까지 가져왔어요');
    expect(section('다이제스트 가져오기').querySelector('.unseen')?.textContent).toContain(
      '여기까지 가져왔어요',
    );
    expect(section('다이제스트 가져오기').querySelector('.unseen')?.textContent).not.toContain(
      '마쳤어요',
    );
    expect(button('되돌리기').disabled).toBe(false);
  });

  it('says why the storage took no more, beside what it took', async () => {
    const full = result({ failure: 'storage-full' });
    await show({ imported: { kind: 'done', result: full, skipped: 0 }, log });
    const text = document.body.textContent;
    for (const part of ['여기까지 가져왔어요', '저장 공간이 가득 찼어요', '추가']) {
      expect(text).toContain(part);
    }
    expect(button('되돌리기').disabled).toBe(false);
  });

  it('offers no way back once another run came, and says where it was taken back elsewhere', async () => {
    const imported = { kind: 'done', result: result(), skipped: 0 } as const;
    const { run: id } = imported.result;
    await show({ imported, log: { runs: [run(id + 1), run(id)], undoable: id + 1 } });
    expect(texts(section('다이제스트 가져오기'), '.result button')).toEqual([]);
    await show({ imported, log: { runs: [run(id, { undone: true })] } });
    expect(texts(section('다이제스트 가져오기'), '.result button')).toEqual([]);
    expect(section('다이제스트 가져오기').textContent).toContain('되돌렸어요');
  });

  it('tells which zips could not be opened, and what to do', async () => {
    const refused = [{ path: '논문.zip', code: 'zip-locked' as const, detail: 'encrypted' }];
    const root = await show({ imported: { kind: 'nothing', skipped: 0, refused } });
    expect(texts(root, '.refused li')).toEqual([
      '논문.zip 암호가 걸린 zip은 열 수 없어요. 암호 없이 다시 압축해 주세요.',
    ]);
  });

  it('says that there was nothing, not that all the rest came', async () => {
    const problem = { file: 'a.md', line: 1, code: 'no-papers', message: '없어요.' };
    const none = result({ added: [], changed: [], unchanged: 0, problems: [problem] });
    const root = await show({ imported: { kind: 'done', result: none, skipped: 0 } });
    expect(texts(root, '.result > *')).toEqual(['가져온 다이제스트가 없어요']);
    const section = root.querySelector('[aria-labelledby=import]');
    expect(section?.textContent).not.toContain('나머지는 모두');
    expect(section?.textContent).toContain('아래 문제를 해결한 뒤 다시 가져와 주세요.');
  });

  it('offers no way back when nothing changed', async () => {
    const same = result({ added: [], changed: [] });
    await show({ imported: { kind: 'done', result: same, skipped: 0 } });
    expect(() => button('되돌리기')).toThrow();
  });

  it.each([
    [{ kind: 'cancelled' }, '저장한 것은 없어요'],
    [{ kind: 'reverted' }, '모든 내용이 가져오기 전으로 돌아갔어요'],
    [{ kind: 'nothing', skipped: 2 }, '파일 2개는 건너뛰었어요'],
    [{ kind: 'failed', code: 'storage-full' }, '디스크 공간을 확보한 뒤'],
    [{ kind: 'failed', code: 'storage-unusable' }, '브라우저 저장소를 열 수 없어요'],
    [{ kind: 'collecting', found: 12 }, '파일을 찾고 있어요… 12개'],
    [{ kind: 'reverting' }, '되돌리고 있어요'],
  ] as const)('says how it stands, for the eye and the ear: %o', async (imported, words) => {
    const root = await show({ imported });
    expect(root.querySelector('.report, .progress')?.textContent).toContain(words);
    const aloud = imported.kind === 'collecting' ? '파일을 찾고 있어요…' : words;
    expect(section('다이제스트 가져오기').querySelector('.unseen')?.textContent).toContain(aloud);
  });
});

describe('the problems met', () => {
  const done = (problems: readonly Problem[]): ImportState => ({
    kind: 'done',
    result: result({ problems }),
    skipped: 0,
  });

  it('stand by file and line, open when they are few', async () => {
    const root = await show({
      imported: done([problem('b.md', 30), problem('a.md', 7), problem('b.md', 2)]),
    });
    expect(texts(root, '.problems h3')).toEqual(['확인할 문제 3건']);
    expect(texts(root, 'summary')).toEqual(['b.md 2건', 'a.md 1건']);
    expect(texts(root, '.line')).toEqual(['2행', '30행', '7행']);
    expect([...root.querySelectorAll('details')].every(({ open }) => open)).toBe(true);
  });

  it('are closed when they are many, and end in the report past fifty files', async () => {
    const many = Array.from({ length: 60 }, (_, index) => problem(`${index}.md`, 1));
    const root = await show({ imported: done(many) });
    expect([...root.querySelectorAll('details')].some(({ open }) => open)).toBe(false);
    expect(texts(root, 'details')).toHaveLength(50);
    expect(root.textContent).toContain('그 밖의 파일 10개');
  });

  it('are copied as lines that an editor understands', async () => {
    const on = events();
    const root = await show({ imported: done([problem('a.md', 7, '번호가 없어요.')]) }, on);
    await click(button('보고서 복사'));
    expect(on.onCopy).toHaveBeenCalledWith('a.md:7: 번호가 없어요. (no-id)\n');
    expect(root.querySelector('.copy [role=status]')?.textContent).toBe('복사했어요');
  });

  it('say when they could not be copied', async () => {
    const on = { ...events(), onCopy: vi.fn(async () => Promise.reject(new Error('denied'))) };
    const root = await show({ imported: done([problem('a.md', 7)]) }, on);
    await click(button('보고서 복사'));
    expect(root.querySelector('.copy [role=status]')?.textContent).toContain('복사하지 못했어요');
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { heads } from '../../../../core/query';
import { runs, sources } from '../../../../core/query/sources';
import type { Offer, Source, SourceAdapter } from '../../../../core/source';
import { githubSource, offerGithub } from '../../../../core/source/github';
import { closeStore } from '../../../../core/store';
import { resumeRun, runSources } from '../../../../core/sync/runner/run';
import { addSource } from '../../../../core/sync/sources';
import { useBrowser } from '../../../browser';
import { secondaryLimit } from '../../../doubles/github';
import { useGithub } from '../../../doubles/useGithub';

useBrowser();
afterEach(() => {
  vi.restoreAllMocks();
});

/** One paper a note, in folders by year and subject, as people keep them over the years: more than GitHub lists of one folder. */
const COUNT = 1204;
/** So many come before the worker is ended, and before the host asks for rest. */
const [ENDED, RESTED] = [400, 300];
const subjects = ['agents', 'vision', 'speech', 'theory', '추천'];
const notes = Object.fromEntries(
  Array.from({ length: COUNT }, (_, n) => {
    const paper = `${20 + (n % 6)}${String(1 + (n % 12)).padStart(2, '0')}.${10_000 + n}`;
    const folder = `${2020 + (n % 6)}/${subjects[n % subjects.length]}`;
    const day = `${2020 + (n % 6)}-0${1 + (n % 9)}-1${n % 10}`;
    const text = `---\ntitle: 노트 ${n}\ndate: ${day}\n---\n\n# [Paper ${paper}](https://arxiv.org/abs/${paper})\n\n## 결론\n\n${n}번째 논문의 결론이다.\n`;
    return [`notes/${folder}/paper-${n}.md`, text];
  }),
);
/** What lies beside them: every folder has the same names of these. */
const beside = Object.fromEntries(
  subjects.flatMap((subject) => [
    [`notes/2020/${subject}/README.md`, `# ${subject}\n`],
    [`notes/2020/${subject}/template.md`, '# 제목\n\n## 결론\n\n여기에 쓰세요.\n'],
  ]),
);
const given = useGithub({ ...notes, ...beside });
const offer: Offer = {
  kind: 'github',
  url: 'https://github.com/kim/papers/tree/HEAD/notes',
  title: '노트',
  digests: 0,
  papers: 0,
  sampled: 0,
};
const open = (source: Source) => githubSource(source, given.hosts);
const apiCalls = () => given.github.requests.filter((line) => line.startsWith('api'));
const files = () =>
  given.github.requests.filter((line) => line.startsWith('raw') && line.endsWith(' 200'));

describe(`a folder of ${COUNT} small notes`, () => {
  it('comes by one call and each file once, also when it is cut off, asked to rest and stopped', async () => {
    const { id } = await addSource(offer, { kind: 'daily', at: '08:30' });
    const all = [id];
    const count = async () => (await heads()).length;

    // The worker is ended: nothing is written any more.
    let fetched = 0;
    const dying = (source: Source): SourceAdapter => {
      const adapter = open(source);
      return {
        ...adapter,
        fetch: async (listed, asking) => {
          fetched += 1;
          if (fetched === ENDED) {
            vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
              throw new DOMException('ended', 'AbortError');
            });
          }
          return adapter.fetch(listed, asking);
        },
      };
    };
    await runSources('reader', all, { open: dying }).catch(() => undefined);
    vi.restoreAllMocks();
    await closeStore();
    const stored = new Set((await heads()).map((head) => head.id));
    expect(stored.size).toBeGreaterThan(ENDED - 200);

    // The host that serves files asks for rest in the middle of what is left.
    const before = given.github.requests.length;
    given.github.fault = (request) =>
      request.startsWith('raw') && given.github.requests.length > before + RESTED
        ? secondaryLimit(120)
        : undefined;
    const rested = await resumeRun({ open });
    expect(rested?.parts[0]?.result).toMatchObject({ kind: 'failed', failure: 'rate-limited' });
    const again = given.github.requests.slice(before).filter((line) => line.endsWith(' 200'));
    const asked = again.map((line) => /paper-\d+/.exec(line)?.[0]).filter(Boolean);
    expect(asked.filter((one) => stored.has(one as string))).toEqual([]);
    const [source] = await sources();
    expect(source?.restUntil).toBeGreaterThan(Date.now() + 100_000);
    expect(await runSources('reader', all, { open })).toBeUndefined();

    // The calls of the hour are spent when it comes back.
    given.github.fault = () => undefined;
    given.github.limit(0, 1800);
    const later = (minutes: number) => () => Date.now() + minutes * 60_000;
    const spent = await runSources('reader', all, { open, now: later(3) });
    expect(spent?.parts[0]?.result).toMatchObject({ failure: 'rate-limited' });
    given.github.limit(60);
    const until = await count();
    const last = await runSources('reader', all, { open, now: later(40) });
    expect(last?.parts[0]?.result).toMatchObject({
      kind: 'done',
      added: COUNT - until,
      unchanged: until,
      empty: subjects.length,
      problems: [],
    });
    expect(await count()).toBe(COUNT);
    expect(new Set((await heads()).flatMap(({ papers }) => papers)).size).toBe(COUNT);
    // What was on its way when the worker was ended came twice; nothing that was stored did.
    const twice = files().length - new Set(files()).size;
    expect(twice).toBeLessThan(150);
    expect(apiCalls()).toHaveLength(4);

    const quiet = given.github.requests.length;
    const unchanged = await runSources('reader', all, { open, now: later(80) });
    expect(unchanged?.parts[0]?.result).toMatchObject({ unchanged: COUNT, added: 0 });
    expect(given.github.requests.length - quiet).toBe(1);
    expect(await runs()).toHaveLength(4);
  });

  it('is listed with an id for each file, and previewed by one call', async () => {
    const { digests } = await open({ ...offer, id: 'kim' } as unknown as Source).list({});
    expect(new Set(digests.map(({ id }) => id)).size).toBe(COUNT + subjects.length);
    const before = apiCalls().length;
    const found = await offerGithub(new URL(offer.url), {}, given.hosts);
    expect(found).toMatchObject({ digests: COUNT + subjects.length, sampled: 3 });
    expect(apiCalls()).toHaveLength(before + 1);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, it } from 'vitest';

type Messages = ReadonlyMap<string, readonly string[]>;

const [ko, en] = await Promise.all([readMessages('ko'), readMessages('en')]);
const code = ['components', 'entrypoints', 'core']
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  )
  .filter((path) => /\.tsx?$/.test(path))
  .concat('wxt.config.ts')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** Each key with its forms: one, or one for each number. */
async function readMessages(locale: string): Promise<Messages> {
  const messages = await parseMessagesFile(`assets/locales/${locale}.yml`);
  return new Map(
    messages
      .filter(({ key }) => !key[0]?.startsWith('@@'))
      .map((message) => [
        message.key.join('.'),
        message.type === 'plural' ? Object.values(message.plurals) : [message.message],
      ]),
  );
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\$\d/g))].sort().join();
}

it('says everything in both languages', () => {
  expect([...en.keys()].sort()).toEqual([...ko.keys()].sort());
});

it('puts the same values into every form of a sentence, in both languages', () => {
  const differing = [...ko].filter(([key, forms]) => {
    const all = [...forms, ...(en.get(key) ?? [])].map(placeholders);
    return new Set(all).size > 1 || forms.length !== en.get(key)?.length;
  });
  expect(differing.map(([key]) => key)).toEqual([]);
});

it('leaves nothing unsaid, and no stray space', () => {
  const wrong = [...ko, ...en].filter(([, forms]) =>
    forms.some((form) => form.trim() !== form || form === '' || / {2}/.test(form)),
  );
  expect(wrong.map(([key]) => key)).toEqual([]);
});

it('calls the press that makes a summary, and the page of options, by the names that they bear', () => {
  for (const messages of [ko, en]) {
    const [press] = messages.get('making.make') ?? [];
    for (const key of ['none', 'here', 'cloud', 'away', 'browser'])
      expect(messages.get(`options.model.lead.${key}`)?.[0]).toContain(`‘${press}’`);
  }
  expect([...ko].filter(([, forms]) => forms.some((form) => form.includes('옵션')))).toEqual([]);
});

it('uses names that browsers accept', () => {
  expect([...ko.keys()].filter((key) => !/^[A-Za-z0-9_.]+$/.test(key))).toEqual([]);
});

it('knows every sentence that is asked for', () => {
  const asked = [...code.matchAll(/(?:\bi18n\.t|\bsay)\(\s*'([^']+)'/g)].map(([, key]) => key);
  const named = [...code.matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key?.replace(/_/g, '.'));
  expect([...asked, ...named].filter((key) => !ko.has(key ?? ''))).toEqual([]);
});

it('holds no sentence that nobody asks for', () => {
  const families = [...code.matchAll(/`([a-z]\w*(?:\.\w+)*\.)\$\{/g)].map(
    ([, family]) => family ?? '',
  );
  const unused = [...ko.keys()].filter(
    (key) =>
      !code.includes(`'${key}'`) &&
      !code.includes(`__MSG_${key.replaceAll('.', '_')}__`) &&
      !families.some((family) => key.startsWith(family)),
  );
  expect(unused).toEqual([]);
});

it('speaks to the reader politely in Korean', () => {
  const blunt = [...ko].filter(([, forms]) =>
    forms.some((form) => /(?:다|하라|해라)\.$/.test(form)),
  );
  expect(blunt.map(([key]) => key)).toEqual([]);
});

it('has a form for one of everything that is counted in English', () => {
  // What is never one: the others of several, the minutes within which a run starts, and days away.
  const several = new Set(['panel.picked', 'options.every.spread', 'popup.away.title']);
  const things = 'digest|paper|file|subscription|summarie|bookmark|record|issue|problem|post';
  const many = new RegExp(String.raw`\$\d (?:[\w$]+ )*?(?:${things})s\b`);
  const wrong = [...en].filter(([key, [one = '']]) => !several.has(key) && many.test(one));
  expect(wrong.map(([key]) => key)).toEqual([]);
});

it('names twelve months', () => {
  for (const messages of [ko, en]) {
    expect(messages.get('panel.monthNames')?.[0]?.split(' ')).toHaveLength(12);
  }
});

it('gives no advice that costs what is stored', () => {
  const costly = /다시 설치|재설치|삭제하고|reinstall|remove the extension|clear (?:site )?data/i;
  const wrong = [...ko, ...en].filter(([, forms]) => forms.some((form) => costly.test(form)));
  expect(wrong.map(([key]) => key)).toEqual([]);
});

it('has one word for one thing', () => {
  const told = (messages: Messages) => [...messages].flatMap(([, forms]) => forms);
  const korean = /소스|구독하는 곳|원본에서|군데|넘어갔어요|[0-9]번 선정|받지 않는 글|사라진 글/;
  expect(told(ko).filter((text) => korean.test(text))).toEqual([]);
  expect(told(en).filter((text) => /\bsources?\b/i.test(text))).toEqual([]);
});

it.each([
  ['ko', ko],
  ['en', en],
] as const)(
  'has one name for what the reader made of a paper, in lists and at home: %s',
  (_locale, all) => {
    const of = (key: string) => all.get(key)?.[0]?.toLowerCase() ?? '';
    for (const state of ['unread', 'seen', 'read'])
      expect(of(`marks.${state}`).split(' · ').at(-1)).toBe(of(`popup.state.${state}`));
  },
);

import { Misuse, readWords } from '../args/misuse';

/** What `write` was asked. */
export type Asked = {
  /** Ids, addresses, and files of these. */
  readonly papers: readonly string[];
  readonly server: string;
  readonly model: string;
  readonly key?: string;
  readonly abstracts?: string;
  readonly html?: string;
  readonly fetch: boolean;
  readonly terms?: string;
  readonly title?: string;
  readonly out: string;
  readonly force: boolean;
  readonly json: boolean;
};

type Env = Readonly<Record<string, string | undefined>>;

/** The words behind `write` → what was asked; a key comes from the environment, and from nowhere else. Throws `Misuse`. */
export function readArguments(args: readonly string[], env: Env): Asked {
  const { values, positionals: papers } = readWords(args, {
    server: { type: 'string' },
    model: { type: 'string' },
    'key-env': { type: 'string' },
    abstracts: { type: 'string' },
    html: { type: 'string' },
    fetch: { type: 'boolean', default: false },
    terms: { type: 'string' },
    title: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  const { server, model, abstracts, html, fetch, terms, title, out, force, json } = values;
  if (papers.length === 0 || papers.includes('')) throw new Misuse('papers');
  if (!server) throw new Misuse('server');
  if (!model) throw new Misuse('model');
  if (!out || !/\.(?:md|markdown)$/i.test(out)) throw new Misuse('post');
  if (abstracts && html) throw new Misuse('together', '--abstracts, --html');
  if (!abstracts && !html && !fetch) throw new Misuse('texts');
  const name = values['key-env'];
  const key = name === undefined ? undefined : env[name]?.trim();
  // Its name is not said: whoever wrote the key itself there would read it in a log.
  if (name !== undefined && !key) throw new Misuse('keyEnv');
  return {
    papers,
    server,
    model,
    fetch,
    out,
    force,
    json,
    ...(key && { key }),
    ...(abstracts && { abstracts }),
    ...(html && { html }),
    ...(terms && { terms }),
    ...(title && { title }),
  };
}

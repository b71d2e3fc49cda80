import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'vite';
import backup from '../data/schema/backup.schema.json' with { type: 'json' };
import digest from '../data/schema/digest.schema.json' with { type: 'json' };
import index from '../data/schema/index.schema.json' with { type: 'json' };
import page from '../data/schema/page.schema.json' with { type: 'json' };

const ID = 'virtual:feed-validator';

/**
 * Compiles the feed's JSON Schemas to plain functions when the extension is built: what runs in the
 * browser is the published schema itself, and nothing there evaluates code.
 */
export function feedValidator(): Plugin {
  return {
    name: 'feed-validator',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? generate() : undefined),
  };
}

function generate(): string {
  const ajv = new Ajv({
    schemas: [digest, index, page, backup],
    discriminator: true,
    code: { source: true, esm: true },
  });
  return standaloneCode(ajv, {
    validateIndex: index.$id,
    validatePage: page.$id,
    validateDigest: digest.$id,
    validateBackup: backup.$id,
  });
}

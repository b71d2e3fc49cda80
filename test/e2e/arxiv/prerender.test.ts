import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { listPage } from '../../arxiv/list';
import { abstractPage } from '../../arxiv/page';
import { samplePapers } from '../../arxiv/papers';
import { htmlAnswer, sampleSite } from '../../arxiv/site';
import { startUndriven, type Undriven } from '../browsers/undriven';
import { waitUntil } from '../look';
import { answerAsArxiv, arxivHandlers } from '../stage/arxiv';
import { type Hosts, startHosts } from '../stage/hosts';
import { type Gate, startGate } from '../stage/proxy';
import { builds, wantedBrowsers } from '../stage/stage';

const [sample] = samplePapers;
if (!sample) throw new Error('no sample paper');
const path = `/abs/${sample.paper}`;
const address = 'https://arxiv.org/list/cs.CL/new';
const tell = `const tell = (what, ...seen) => fetch('/told?' + encodeURIComponent(JSON.stringify([what, ...seen])));`;

/** Once its paper is marked and it stands in front, it has the paper's page made ready, waits for longer than a panel has to be in view until it is seen, and goes there. */
const list = `<script>${tell}
  const state = () => document.querySelector('yoyak-mark')?.shadowRoot.querySelector('.mark').dataset.state;
  const wait = setInterval(() => {
    if (!state() || document.hidden) return;
    clearInterval(wait);
    if (!location.search) return tell('ready');
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({ prerender: [{ source: 'list', urls: ['${path}'], eagerness: 'immediate' }] });
    document.head.append(rules);
    setTimeout(async () => {
      await tell('list', state());
      location.href = '${path}';
    }, 7000);
  }, 100);
</script>`;
/** Tells what it is as soon as it stands, once it has its panel, and when it is shown. */
const abstract = `<script>${tell}
  const root = document.documentElement;
  const panels = () => [...document.querySelectorAll('yoyak-panel')].filter(({ shadowRoot }) => shadowRoot?.querySelector('.section')).length;
  document.addEventListener('DOMContentLoaded', () =>
    tell('parsed', document.prerendering, document.hidden, getComputedStyle(root).visibility));
  const wait = setInterval(() => {
    if (!panels()) return;
    clearInterval(wait);
    tell('panel', document.prerendering);
  }, 50);
  document.addEventListener('prerenderingchange', () => requestAnimationFrame(() =>
    tell('shown', document.hidden, getComputedStyle(root).visibility, panels())));
</script>`;

// Neither Firefox nor a Chromium that is driven makes pages ready beforehand.
describe.runIf(wantedBrowsers().includes('chromium'))(
  'a page that is made ready beforehand',
  () => {
    let hosts: Hosts;
    let gate: Gate;
    let browser: Undriven;
    beforeAll(async () => {
      const site = new Map(sampleSite());
      const into = (page: string, script: string) =>
        htmlAnswer(page.replace('<head>', `<head>${script}`));
      site.set('/list/cs.CL/new', into(listPage([sample]), list));
      site.set(path, into(abstractPage(sample), abstract));
      site.set('/told', htmlAnswer(''));
      hosts = await startHosts(arxivHandlers(answerAsArxiv(site)));
      gate = await startGate(hosts);
      const executable = await findBrowser('chromium');
      if (!executable) throw new Error('chromium is not installed');
      browser = await startUndriven({ executable, extension: builds.chromium, gate, url: address });
    });
    afterAll(async () => {
      await browser?.close();
      await gate?.close();
      await hosts?.close();
    });

    const told = () =>
      hosts.requests.flatMap((request) => {
        const [, text] = request.split('/told?');
        return text ? [JSON.parse(decodeURIComponent(text)) as readonly unknown[]] : [];
      });

    it('is not held, counts as no visit, and has its panel when it is shown', async () => {
      // A list may come before the extension does, or have the page that welcomes a reader in front of it:
      // what is made ready for a tab behind waits.
      let asked = Date.now();
      await waitUntil(
        async () => {
          if (Date.now() - asked > 10_000) {
            asked = Date.now();
            await browser.open(address);
          }
          return told();
        },
        (seen) => seen.length > 0,
        { what: 'the first list' },
      );
      await browser.open(`${address}?ready`);
      const all = await waitUntil(
        async () => told(),
        (seen) => seen.some(([what]) => what === 'shown'),
        { what: 'the page, shown' },
      );
      expect(all.filter(([what]) => what !== 'ready')).toEqual([
        ['parsed', true, true, 'visible'],
        ['panel', true],
        ['list', 'unread'],
        ['shown', false, 'visible', 1],
      ]);
    });
  },
);

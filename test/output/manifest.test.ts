import { describe, expect, it } from 'vitest';
import { outputs, readText } from './builds';

const arxiv = /^(https|\*):\/\/(\*\.|www\.|export\.)?arxiv\.org\//;

describe.each(outputs)('the manifest of %s', (output) => {
  const manifest = JSON.parse(readText(`${output}/manifest.json`));

  it('asks for what warns of nothing, and nothing else', () => {
    expect(manifest.manifest_version).toBe(3);
    const silent = [
      'alarms',
      'contextMenus',
      'declarativeNetRequestWithHostAccess',
      'scripting',
      'storage',
      'unlimitedStorage',
    ];
    const own = output.includes('firefox') ? [] : ['sidePanel'];
    expect([...manifest.permissions].sort()).toEqual([...silent, ...own].sort());
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('can ask later for one host at a time, over https or on the reader’s own machine', () => {
    expect(manifest.optional_host_permissions).toEqual([
      'https://*/*',
      'http://127.0.0.1/*',
      'http://localhost/*',
    ]);
  });

  it('runs no code from elsewhere and asks no host over http but the reader’s own', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|http:(?!\/\/(127\.0\.0\.1|localhost):)/);
  });

  it('reaches arXiv and no other site', () => {
    const scripts: { matches: string[] }[] = manifest.content_scripts;
    const hosts = [...(manifest.host_permissions ?? []), ...scripts.flatMap((one) => one.matches)];
    expect(hosts.length).toBeGreaterThan(0);
    expect(hosts.filter((host) => !arxiv.test(host))).toEqual([]);
  });

  it('shows no resource of its own to pages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('has a side panel that does not open by itself', () => {
    const { side_panel: panel, sidebar_action: bar } = manifest;
    if (output.includes('firefox')) {
      expect(bar).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
      expect(manifest.commands).toHaveProperty('_execute_sidebar_action');
    } else {
      expect(panel).toEqual({ default_path: 'sidepanel.html' });
      expect(manifest.commands).toHaveProperty('panel');
    }
  });

  it('takes no key of the browsers, of arXiv or of the extensions beside it', () => {
    // Seen 2026-11 in their manifests and issues; arXiv's own access keys are f, p, n and Ctrl+K.
    const taken = [
      ...['A', 'W'].map((key) => `Alt+${key}`),
      ...[...'EOHRWFPNTB'].map((key) => `Alt+Shift+${key}`),
      ...[...'EMPSOR'].map((key) => `Ctrl+Shift+${key}`),
      'Ctrl+E',
      'Ctrl+K',
    ];
    const commands: { suggested_key: { default: string } }[] = Object.values(manifest.commands);
    const keys = commands.map(({ suggested_key: { default: key } }) => key);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(3);
    expect(keys.filter((key) => taken.includes(key))).toEqual([]);
  });

  it('speaks Korean unless the browser speaks English', () => {
    expect(manifest.default_locale).toBe('ko');
    const names = ['ko', 'en'].map((locale) =>
      JSON.parse(readText(`${output}/_locales/${locale}/messages.json`)),
    );
    expect(Object.keys(names[0])).toEqual(Object.keys(names[1]));
    const asked = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
    expect(asked.filter((name) => name && !(name in names[0]))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { outputs, readText } from './builds';

const arxiv = /^(https|\*):\/\/(\*\.|www\.|export\.)?arxiv\.org\//;

describe.each(outputs)('the manifest of %s', (output) => {
  const manifest = JSON.parse(readText(`${output}/manifest.json`));

  it('asks for what warns of nothing, and nothing else', () => {
    expect(manifest.manifest_version).toBe(3);
    const silent = ['alarms', 'scripting', 'storage', 'unlimitedStorage'];
    expect([...manifest.permissions].sort()).toEqual(silent);
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

  it('speaks Korean unless the browser speaks English', () => {
    expect(manifest.default_locale).toBe('ko');
    const names = ['ko', 'en'].map((locale) =>
      JSON.parse(readText(`${output}/_locales/${locale}/messages.json`)),
    );
    expect(Object.keys(names[0])).toEqual(Object.keys(names[1]));
  });
});

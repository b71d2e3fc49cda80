import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

interface Finding {
  readonly code: string;
  readonly file?: string;
  readonly message: string;
}

it("Mozilla's linter finds nothing but Preact's unused way to set innerHTML", () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/web-ext/bin/web-ext.js', 'lint', '-s', '.output/firefox-mv3', '-o', 'json'],
    { encoding: 'utf8' },
  );
  expect(stdout, stderr).toContain('{');
  const report: { errors: Finding[]; warnings: Finding[] } = JSON.parse(
    stdout.slice(stdout.indexOf('{')),
  );
  expect(report.errors).toEqual([]);
  const others = report.warnings.filter(
    ({ code, message }) => code !== 'UNSAFE_VAR_ASSIGNMENT' || !message.endsWith('innerHTML'),
  );
  expect(others).toEqual([]);
});

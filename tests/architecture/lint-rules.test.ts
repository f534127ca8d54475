// The linter's own configuration must catch what is planted for it: the sizes, and what the style
// forbids. The files are linted in a copy of the project's shape, outside its ignored folders.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '#scripts/lib/build-app.ts';

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const statements = (count: number): string => lines(count, (index) => `  total += ${index};`);

/** A function of `length` lines, with its braces. */
const longFunction = (length: number): string =>
  `export function long(): number {\n  let total = 0;\n${statements(length - 4)}\n  return total;\n}\n`;

const GENERATED: Readonly<Record<string, string>> = {
  'file-of-401-lines.ts': `${lines(401, (index) => `export const line${index} = ${index};`)}\n`,
  'file-of-400-lines.ts': `${lines(400, (index) => `export const line${index} = ${index};`)}\n`,
  'function-of-61-lines.ts': longFunction(61),
  'function-of-60-lines.ts': longFunction(60),
};

const PLANTED: readonly (readonly [file: string, rule: string])[] = [
  ['file-of-401-lines.ts', 'max-lines'],
  ['function-of-61-lines.ts', 'max-lines-per-function'],
  ['four-parameters.ts', 'max-params'],
  ['cycle-a.ts', 'no-cycle'],
  ['console-call.ts', 'no-console'],
  ['empty-catch.ts', 'no-empty'],
  ['default-export.ts', 'no-default-export'],
  ['any-type.ts', 'no-explicit-any'],
  ['inline-import-type.ts', 'consistent-type-imports'],
  ['non-null.ts', 'no-non-null-assertion'],
  ['floating-promise.ts', 'no-floating-promises'],
  ['PascalCase.ts', 'filename-case'],
  ['inner-html.tsx', 'no-danger'],
];
const CLEAN = ['clean.ts', 'file-of-400-lines.ts', 'function-of-60-lines.ts'];

type Diagnostic = { readonly code: string; readonly filename: string };

describe.each(['app/data', 'shared/journal', 'sync-server/routes'])('in %s', (place) => {
  let folder: string;
  let caught: string[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'resonant-lint-'));
    const target = join(folder, place);
    mkdirSync(target, { recursive: true });
    for (const name of ['.oxlintrc.json', 'tsconfig.json', 'package.json'])
      cpSync(join(ROOT, name), join(folder, name));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    cpSync(join(import.meta.dirname, 'planted', 'lint'), target, { recursive: true });
    for (const [name, text] of Object.entries(GENERATED)) writeFileSync(join(target, name), text);
    caught = lint(folder).map(
      ({ code, filename }) => `${filename.slice(filename.lastIndexOf('/') + 1)}: ${code}`,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(PLANTED)('%s is caught by %s', (file, rule) => {
    expect(caught).toContainEqual(expect.stringMatching(new RegExp(`^${file}: .*\\(${rule}\\)$`)));
  });

  it.each(CLEAN)('%s is let through', (file) => {
    expect(caught.filter((line) => line.startsWith(file))).toEqual([]);
  });
});

/** Everything the linter says of `folder`; it ends with 1 where it says anything. */
function lint(folder: string): Diagnostic[] {
  const oxlint = join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint');
  try {
    execFileSync(process.execPath, [oxlint, '--type-aware', '--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return [];
  } catch (error) {
    const output = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    return (JSON.parse(output) as { diagnostics: Diagnostic[] }).diagnostics;
  }
}

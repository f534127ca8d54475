// @vitest-environment node
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('analyse.ts', import.meta.url));

function run(input: string): Promise<{ code: number | null; lines: Record<string, unknown>[] }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const lines = output.split('\n').filter((line) => line !== '');
      resolve({ code, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) });
    });
    child.stdin.end(input);
  });
}

it('gives one line a line, in order, and goes on after a malformed one', async () => {
  const entry = {
    id: 'a',
    text: 'Maya hugged me.\u2028😀',
    people: [{ id: 'm', name: 'Maya', aliases: [], role: null }],
    date: '2026-01-01',
  };
  const { code, lines } = await run(
    `${JSON.stringify(entry)}\nnot json\n{"id":3}\n[]\n{"id":"z","text":"","people":[{}]}\r\n{"text":"x"}`,
  );
  expect(code).toBe(1);
  expect(lines.map((line) => line.id)).toEqual(['a', null, 3, null, 'z', null]);
  expect(lines.map((line) => 'error' in line)).toEqual([false, true, true, true, true, false]);
  expect(lines[0]?.patterns).toEqual([
    expect.objectContaining({ label: 'affection', actor: 'other', personId: 'm' }),
  ]);
}, 30_000);

it('ends well when every line was well', async () => {
  const { code, lines } = await run('{"id":1,"text":"fine"}\n{"id":2,"text":""}\n');
  expect(code).toBe(0);
  expect(lines.map((line) => line.id)).toEqual([1, 2]);
}, 30_000);

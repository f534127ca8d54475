// The analyser without the app: one JSON object a line in, one a line out, in order, streaming.
//   node scripts/analyse.ts < in.jsonl > out.jsonl
// In: {id, text, people?: [{id?, name, aliases?, role?}], date?}. Out: {id, ...analysis}. A malformed
// line gives {id|null, error}, the run goes on, and the exit code at the end is 1.
import { once } from 'node:events';
import * as z from 'zod/mini';
import { type CompiledInput, analyseEntry } from '#shared/analysis/analyse-entry.ts';
import { type CompiledPeople, compilePeople } from '#shared/analysis/people.ts';

const idSchema = z.union([z.string(), z.number()]);
/** Enough of a malformed line to say which it was. */
const looseSchema = z.object({ id: idSchema });
const lineSchema = z.object({
  id: z.optional(z.nullable(idSchema)),
  text: z.string(),
  people: z.optional(
    z.nullable(
      z.array(
        z.object({
          id: z.optional(z.string()),
          name: z.string(),
          aliases: z.optional(z.array(z.string())),
          role: z.optional(z.nullable(z.string())),
        }),
      ),
    ),
  ),
  date: z.optional(z.nullable(z.string())),
});

/** People are most often the same from line to line: compiled once while they are. */
let lastPeople: { source: string; compiled: CompiledPeople } | null = null;

function compiledPeople(people: Parameters<typeof compilePeople>[0]): CompiledPeople {
  const source = JSON.stringify(people);
  if (lastPeople?.source !== source) lastPeople = { source, compiled: compilePeople(people) };
  return lastPeople.compiled;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

/** The result for one line, as an object to print; `ok` is false for a malformed line. */
function analyseLine(line: string): { ok: boolean; result: object } {
  const value = parse(line);
  if (value === undefined) return { ok: false, result: { id: null, error: 'not JSON' } };
  const input = lineSchema.safeParse(value);
  if (!input.success) {
    const id = looseSchema.safeParse(value);
    const [issue] = input.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? 'line' : issue.path.join('.');
    return { ok: false, result: { id: id.success ? id.data.id : null, error: `not an entry: ${where}` } };
  }
  const { id, text, people, date } = input.data;
  const entry: CompiledInput = {
    text,
    people: compiledPeople(people ?? []),
    ...(date == null ? {} : { date }),
  };
  return { ok: true, result: { id: id ?? null, ...analyseEntry(entry) } };
}

/** Lines by "\n" alone: U+2028 may stand inside a JSON string. */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of stream) {
    const [head = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    parts.push(head);
    for (const next of rest) {
      yield parts.join('');
      parts = [next];
    }
  }
  const last = parts.join('') + decoder.decode();
  if (last !== '') yield last;
}

let malformed = false;
process.stdout.on('error', () => process.exit(1));
for await (const line of linesOf(process.stdin)) {
  const { ok, result } = analyseLine(line);
  malformed ||= !ok;
  if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, 'drain');
}
process.exitCode = malformed ? 1 : 0;

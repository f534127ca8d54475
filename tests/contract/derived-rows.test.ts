// The law that every list, link and sum is derived: after any sequence of commands, rebuilding them
// from what owns the data changes nothing.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EntryId, PersonId } from '#shared/model/ids.ts';
import { restoreEntry, trashEntry, updateEntry } from '#app/data/commands/entry-commands.ts';
import {
  createPerson,
  deletePerson,
  restorePerson,
  updatePerson,
} from '#app/data/commands/person-commands.ts';
import { rebuildProjections } from '#app/data/commands/rebuild-command.ts';
import type { Journal } from '#app/data/journal.ts';
import { openJournal } from '#app/data/open-journal.ts';
import { succeed, write } from '#tests/contract/journal-cases.ts';
import { createTestDeps } from '#tests/support/test-deps.ts';

const NAMES = ['Zofia', 'Maya', 'Dmitri', 'Oluwaseun'] as const;
const name = fc.constantFrom(...NAMES);
const index = fc.nat({ max: 20 });

const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('write' as const), name, other: name, index }),
    fc.record({ do: fc.constant('rewrite' as const), name, index }),
    fc.record({
      do: fc.constant('update' as const),
      index,
      mood: fc.constantFrom(null, 1, 3, 5),
      dayShift: fc.integer({ min: -40, max: 40 }),
    }),
    fc.record({ do: fc.constant('pick' as const), index, person: index }),
    fc.record({ do: fc.constant('trash' as const), index }),
    fc.record({ do: fc.constant('restore' as const), index }),
    fc.record({ do: fc.constant('add' as const), name }),
    fc.record({ do: fc.constant('rename' as const), person: index, name }),
    fc.record({ do: fc.constant('forget' as const), person: index }),
    fc.record({ do: fc.constant('remember' as const), person: index }),
  ),
  { minLength: 1, maxLength: 25 },
);

type Step = typeof steps extends fc.Arbitrary<(infer S)[]> ? S : never;
type World = {
  readonly journal: Journal;
  readonly entries: EntryId[];
  readonly people: PersonId[];
  readonly now: number;
};

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(list.length, 1)];

async function onEntry({ journal, entries, people, now }: World, step: Step): Promise<void> {
  if (step.do === 'write') {
    entries.push(
      await write(journal, `${step.name} and ${step.other} argued, then ${step.name} apologised.`),
    );
    return;
  }
  if (!('index' in step)) return;
  const id = pick(entries, step.index);
  if (!id) return;
  if (step.do === 'rewrite') await write(journal, `A good day with ${step.name}.`, id);
  if (step.do === 'trash') await succeed(trashEntry(journal, id));
  if (step.do === 'restore') await succeed(restoreEntry(journal, id));
  if (step.do === 'update') {
    await succeed(updateEntry(journal, id, { mood: step.mood, time: now + step.dayShift * 86_400_000 }));
  }
  if (step.do === 'pick') {
    const person = pick(people, step.person);
    await succeed(updateEntry(journal, id, { people: person ? [person] : [] }));
  }
}

async function onPerson({ journal, people }: World, step: Step): Promise<void> {
  if (step.do === 'add')
    people.push(await succeed(createPerson(journal, { name: step.name, kind: 'friend' })));
  const id = 'person' in step ? pick(people, step.person) : undefined;
  if (!id) return;
  if (step.do === 'rename') await succeed(updatePerson(journal, id, { name: step.name }));
  if (step.do === 'forget') await succeed(deletePerson(journal, id));
  if (step.do === 'remember') await succeed(restorePerson(journal, id));
}

async function derived({ db }: Journal): Promise<unknown> {
  const entries = await db.entries.toArray();
  return {
    entries: entries.map((row) => ({ ...row, updatedAt: 0, personIds: row.personIds.toSorted() })),
    links: await db.links.toArray(),
    rollups: await db.rollups.toArray(),
  };
}

it('rebuilds every list, link and sum as they are', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const deps = createTestDeps();
      const journal = await succeed(openJournal(deps));
      const world: World = { journal, entries: [], people: [], now: deps.clock.now() };
      for (const step of sequence) {
        deps.clock.advance(1000);
        await onEntry(world, step);
        await onPerson(world, step);
      }
      const before = await derived(journal);
      await succeed(rebuildProjections(journal));
      expect(await derived(journal)).toEqual(before);
      const waiting = await journal.db.outbox.toArray();
      expect(new Set(waiting.map(({ recordId }) => recordId)).size).toBe(waiting.length);
      journal.db.close();
      journal.bulk.close();
    }),
    { numRuns: 40 },
  );
}, 60_000);

// Reads entries again when what is known of a person has changed, in slices, so that the page stays
// alive while a large journal is walked.
import { dayOf } from '#shared/journal/days.ts';
import { isRoleId, ROLES } from '#shared/journal/roles.ts';
import type { EntryId, PersonId } from '#shared/model/ids.ts';
import { commitEntries, type EntryChange } from '#app/data/commit-entries.ts';
import type { Journal } from '#app/data/journal.ts';
import { getPerson, listKnownPeople } from '#app/data/queries/person-queries.ts';
import { readSettings } from '#app/data/queries/settings-queries.ts';
import type { TextRow } from '#app/data/rows.ts';

const SLICE = 500;

/** Reads again every entry that is linked to the person or holds one of their names or role words. */
export async function linkMentions(journal: Journal, id: PersonId): Promise<void> {
  const person = await getPerson(journal.db, id);
  if (!person) return;
  const roleWords = isRoleId(person.role) ? ROLES[person.role].words : [];
  const names = [person.name, ...person.aliases, ...roleWords].map((name) => name.toLowerCase());
  const linked = new Set(await linkedEntries(journal, id));
  const mentions = ({ entryId, text }: TextRow) => {
    const lower = text.toLowerCase();
    return linked.has(entryId) || names.some((name) => lower.includes(name));
  };
  await walkTexts(journal, async (texts) => analyseAgain(journal, texts.filter(mentions)));
}

/** Takes a deleted person's links away. */
export async function unlinkPerson(journal: Journal, id: PersonId): Promise<void> {
  const linked = await linkedEntries(journal, id);
  for (let from = 0; from < linked.length; from += SLICE) {
    const texts = await journal.db.texts.bulkGet(linked.slice(from, from + SLICE));
    await analyseAgain(
      journal,
      texts.flatMap((text) => text ?? []),
    );
  }
}

/** Reads entries that have not been read by this version of the analyser. Answers how many. */
export async function analysePending(journal: Journal): Promise<number> {
  const { analysis } = await readSettings(journal.db);
  if (!analysis) return 0;
  const pending = await journal.db.entries
    .where('analysisVersion')
    .noneOf([journal.analyser.version, 'off'])
    .primaryKeys();
  for (let from = 0; from < pending.length; from += SLICE) {
    const texts = await journal.db.texts.bulkGet(pending.slice(from, from + SLICE));
    await analyseAgain(
      journal,
      texts.flatMap((text) => text ?? []),
    );
  }
  return pending.length;
}

async function analyseAgain(journal: Journal, texts: readonly TextRow[]): Promise<void> {
  if (texts.length === 0) return;
  const people = await listKnownPeople(journal.db);
  const rows = await journal.db.entries.bulkGet(texts.map(({ entryId }) => entryId));
  const changes: EntryChange[] = [];
  for (const [index, { entryId, text }] of texts.entries()) {
    const row = rows[index];
    if (!row) continue;
    const date = dayOf(row.time, row.zone);
    const read = row.notAnalysed ? null : await journal.analyser.analyse({ text, people, date });
    // Where the analyser could not be loaded, what it said before stands; links are made anew all the same.
    changes.push({ id: entryId, analysis: row.notAnalysed ? null : (read ?? undefined) });
  }
  await commitEntries(journal, journal.bulk, changes);
}

async function walkTexts(journal: Journal, visit: (texts: TextRow[]) => Promise<void>): Promise<void> {
  let after = '';
  for (;;) {
    const texts = await journal.db.texts.where('entryId').above(after).limit(SLICE).toArray();
    if (texts.length === 0) return;
    await visit(texts);
    after = texts.at(-1)?.entryId ?? after;
  }
}

async function linkedEntries({ db }: Journal, id: PersonId): Promise<EntryId[]> {
  const links = await db.links
    .where('[personId+time+entryId]')
    .between([id, -Number.MAX_VALUE, ''], [id, Number.MAX_VALUE, '\uffff'])
    .toArray();
  return links.map(({ entryId }) => entryId);
}

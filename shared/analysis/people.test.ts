import { describe, expect, it } from 'vitest';
import type { KnownPerson } from '#shared/model/analysis.ts';
import { analyseEntry } from './analyse-entry.ts';
import { compilePeople } from './people.ts';

const PEOPLE: readonly KnownPerson[] = [
  { id: 'maya', name: 'Maya', aliases: ['May-May', 'M.'], role: 'wife' },
  { id: 'will', name: 'Will', role: 'brother' },
  { id: 'hope', name: 'Hope' },
  { id: 'june', name: 'June' },
  { id: 'zoe', name: 'Zoë' },
  { id: 'anna', name: 'Anna Lee', role: 'friend' },
  { id: 'joe', name: 'Joe', role: 'friend' },
  { id: 'tanaka', name: '田中' },
  { id: 'sara', name: 'سارة' },
];

const found = (text: string, people: readonly KnownPerson[] = PEOPLE) =>
  analyseEntry({ text, people })
    .entities.filter(({ kind }) => kind === 'person' || kind === 'role')
    .map(({ text: word, personId, status }) => [word, personId, status]);

const ids = (text: string) => found(text).map(([, id]) => id);

describe("the writer's own people", () => {
  it.each([
    ['Maya’s late, maya is late, MAYA!', ['maya', 'maya', 'maya']],
    ['Saw @Maya and @will.', ['maya', 'will']],
    ['Dinner with May-May.', ['maya']],
    ['Mayan ruins, Mayas, amaya', []],
    ['Zoe\u0308 rang. ZOË!', ['zoe', 'zoe']],
    ['Tea with Anna Lee, not with an Anna.', ['anna', null]],
    ['今日は田中さんと話した', ['tanaka']],
    ['التقيت سارة اليوم', ['sara']],
  ])('%s', (text, expected) => expect(ids(text)).toEqual(expected));

  it.each([
    ['I will see Will tomorrow', 1],
    ['Will said no.', 1],
    ['will said no, then Will and I left', 2],
    ['Will you come? Will do.', 0],
    ['I hope so. Hope is all I have. Hope all is well', 0],
    ['Hope laughed.', 1],
    ['In June we met. June 5 was hot. Since June!', 0],
    ['Then June laughed with me', 1],
  ])('takes a name that is a word only as a name: %s', (text, count) => {
    expect(ids(text).filter((id) => id !== null)).toHaveLength(count);
  });

  it('does not choose between two people of one name', () => {
    expect(
      found('Sam rang.', [
        { id: 'a', name: 'Sam' },
        { id: 'b', name: 'Sam' },
      ]),
    ).toEqual([['Sam', null, 'suggested']]);
  });

  it('reads the same for a list and for compiled people', () => {
    const text = 'Maya and I met Joe at the pub.';
    expect(analyseEntry({ text, people: compilePeople(PEOPLE) })).toEqual(
      analyseEntry({ text, people: PEOPLE }),
    );
  });

  it('finds any of ten thousand', () => {
    const people = Array.from({ length: 10_000 }, (_, index) => ({
      id: `p${index}`,
      name: `Person${index}`,
      aliases: [`Nick${index} Name`],
    }));
    expect(ids('x')).toEqual([]);
    expect(found('With Person9999, then nick7 name.', people).map(([, id]) => id)).toEqual(['p9999', 'p7']);
  });
});

describe('role words', () => {
  it.each([
    ['My wife laughed.', [['wife', 'maya', 'known']]],
    [
      'my lovely wife and my little brother',
      [
        ['wife', 'maya', 'known'],
        ['brother', 'will', 'known'],
      ],
    ],
    ['Mum rang.', [['Mum', null, 'suggested']]],
    ['my boss', [['boss', null, 'suggested']]],
    ['my best friend', [['best friend', null, 'suggested']]],
    [
      'my mother-in-law and my mother in law',
      [
        ['mother-in-law', null, 'suggested'],
        ['mother in law', null, 'suggested'],
      ],
    ],
    ['the son of a king, a mother, a wife', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it('never links somebody else’s wife', () => {
    expect(found('Joe came with his wife.')).toEqual([
      ['Joe', 'joe', 'known'],
      ['wife', null, 'suggested'],
    ]);
  });
});

const all = (text: string) =>
  analyseEntry({ text, people: [] }).entities.map(
    (entity) => `${entity.kind}:${entity.text}:${entity.status}`,
  );

describe('new names, places and times', () => {
  it('suggests people who are with somebody or speak, and where and when', () => {
    expect(all('On Tuesday we had lunch with Priya Shah in Lisbon. Kwabena said hi this morning.')).toEqual([
      'time:On Tuesday:suggested',
      'person:Priya Shah:suggested',
      'place:Lisbon:suggested',
      'person:Kwabena:suggested',
      'time:this morning:suggested',
    ]);
  });

  it.each([
    'We watched Titanic.',
    'Everyone said so.',
    'Bought a Toyota.',
    'Nearly cried.',
    'English with Google on Friday',
  ])('suggests nobody in: %s', (text) =>
    expect(all(text).filter((entity) => entity.startsWith('person'))).toEqual([]),
  );
});

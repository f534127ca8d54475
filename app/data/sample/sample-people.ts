// The four people of the sample journal. Nobody real.
import type { SamplePerson } from './sample-types.ts';

export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  {
    name: 'Maya',
    aliases: [],
    kind: 'partner',
    role: 'partner',
    notes: 'Prints only what matters. Hates being hurried out of the door. The blue scarf is from her aunt.',
    cadenceDays: null,
    dates: [{ label: 'Birthday', month: 5, day: 14, year: 1991 }],
  },
  {
    name: 'Dad',
    aliases: [],
    kind: 'parent',
    role: 'father',
    notes: 'Rings on Thursdays. Signs his texts. Ask about the shed, not about the hip.',
    cadenceDays: 7,
    dates: [{ label: 'Birthday', month: 2, day: 3, year: 1953 }],
  },
  {
    name: 'Tom',
    aliases: ['Tommo'],
    kind: 'friend',
    role: 'friend',
    notes: 'Friends since the school bus. Runs on Tuesdays. Jess moved out this year; let him bring it up.',
    cadenceDays: 14,
    dates: [{ label: 'Birthday', month: 9, day: 29, year: null }],
  },
  {
    name: 'Priya',
    aliases: [],
    kind: 'colleague',
    role: 'colleague',
    notes: 'Tea, strong, no sugar. Two boys, Arun and Dev.',
    cadenceDays: null,
    dates: [],
  },
];

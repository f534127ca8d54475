// The version of the analyser, apart from its tables, so that what is stale can be told without
// loading them.

/** Changes with every change of a rule or a table: a reason to analyse old entries again. */
export const ANALYSER_VERSION = 'lexicon-1';

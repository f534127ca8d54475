// The sheets that an entry can open.

export type EntrySheet = 'facts' | 'privacy' | 'revisions' | 'time';

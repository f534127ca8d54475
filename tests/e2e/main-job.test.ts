import { expect, inject, it } from 'vitest';
import { findDataSet } from '#tests/support/data-sets.ts';
import { runMainJob } from './main-job.ts';

const file = findDataSet('happydb/train.jsonl');

it.skipIf(file === null)(
  'takes in 9,355 entries and loses none of what is written after',
  async () => {
    const figures = await runMainJob({ url: inject('serverUrl'), file: file ?? '' });
    expect(figures.imported).toBe(9355);
  },
  300_000,
);

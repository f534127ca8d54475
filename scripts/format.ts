// npm run format: writes every file in the project's format.
import { packageStep, runSteps } from './lib/run-steps.ts';

const failed = await runSteps([packageStep('format', 'oxfmt/bin/oxfmt', [])], 1);
if (failed.length > 0) process.exitCode = 1;

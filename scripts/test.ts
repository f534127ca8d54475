// npm test: every test of the project, or those whose path holds one of the words given.
//   npm test -- tests/contract     npm test -- --project unit     npm test -- -t 'part of a title'
// The last line is "N passed, N failed", with ", N skipped" where there are any.
import { startVitest, type TestCase, type TestModule } from 'vitest/node';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { project: { type: 'string', multiple: true }, title: { type: 'string', short: 't' } },
  allowPositionals: true,
});
const vitest = await startVitest('test', positionals, {
  watch: false,
  run: true,
  passWithNoTests: false,
  ...(values.project ? { project: values.project } : {}),
  ...(values.title === undefined ? {} : { testNamePattern: values.title }),
});
const modules = vitest.state.getTestModules();
const cases = modules.flatMap((module) => [...module.children.allTests()]);
const inState = (state: ReturnType<TestCase['result']>['state']) =>
  cases.filter((test) => test.result().state === state).length;
const passed = inState('passed');
const skipped = inState('skipped');
const failed = inState('failed') + failuresOutsideTests(modules) + vitest.state.getUnhandledErrors().length;
await vitest.close();

console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
if (failed > 0 || passed === 0) process.exitCode = 1;

/** Files that could not be loaded and hooks that failed count as one failure each. */
function failuresOutsideTests(all: readonly TestModule[]): number {
  return all.reduce(
    (sum, module) =>
      sum +
      module.errors().length +
      [...module.children.allSuites()].flatMap((suite) => suite.errors()).length,
    0,
  );
}

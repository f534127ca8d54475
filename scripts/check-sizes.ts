// npm run sizes: what each visit loads, against its budget. Builds first where needed.
import { DIST, buildAppIfNeeded } from './lib/build-app.ts';
import { measureBuild, sizeProblems } from './lib/bundle-sizes.ts';

await buildAppIfNeeded((line) => console.log(line));
for (const { name, bytes, maxBytes } of measureBuild(DIST)) {
  const [size, budget] = [bytes, maxBytes].map((value) => (value / 1000).toFixed(1).padStart(7));
  console.log(`${size} kB of ${budget}  ${name}`);
}
const problems = sizeProblems(DIST);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

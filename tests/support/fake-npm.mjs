// Stands in for npm in the tests of the set-up: does what FAKE_NPM says and notes that it was called.
import { appendFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FAILURES = {
  'no-network':
    'npm error code ENOTFOUND\nnpm error network request to https://registry.example/hono failed, reason: getaddrinfo ENOTFOUND registry.example',
  timeout:
    'npm error code ETIMEDOUT\nnpm error network If you are behind a proxy, please make sure that it is set properly.',
  refused:
    'npm error code ECONNREFUSED\nnpm error FetchError: request to http://127.0.0.1:9/hono failed, reason: connect ECONNREFUSED 127.0.0.1:9',
  'no-disk':
    'npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write\nnpm error code ENOSPC\nnpm error nospc There appears to be insufficient space on your system to finish.',
  'no-rights':
    "npm error code EACCES\nnpm error Error: EACCES: permission denied, mkdir '/project/node_modules'",
  'out-of-step':
    'npm error code EUSAGE\nnpm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync.\nnpm error Missing: left-pad@1.0.0 from lock file',
  damaged:
    'npm error code EINTEGRITY\nnpm error sha512-a integrity checksum failed when using sha512: wanted sha512-a but got sha512-b.',
  'no-package': 'npm error code ETARGET\nnpm error notarget No matching version found for hono@99.0.0.',
  strange:
    'npm warn something\nnpm error the moon is in the wrong house\nnpm error A complete log of this run can be found in: /somewhere',
};

const { FAKE_NPM = 'ok', FAKE_NPM_LOG = '', FAKE_NPM_GO } = process.env;
process.on('SIGTERM', () => {
  appendFileSync(FAKE_NPM_LOG, 'stopped\n');
  process.exit();
});
appendFileSync(
  FAKE_NPM_LOG,
  `${process.argv.slice(2).join(' ')} in ${process.cwd()} on ${process.version}\n`,
);
// Held until the test lets it go on.
if (FAKE_NPM_GO !== undefined) {
  while (!existsSync(FAKE_NPM_GO)) await new Promise((resolve) => setTimeout(resolve, 20));
}

if (FAKE_NPM === 'killed') process.kill(process.pid, 'SIGKILL');
else if (FAKE_NPM === 'half-written') {
  process.stderr.write('npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write\n');
  install();
} else if (FAKE_NPM in FAILURES) {
  process.stderr.write(`${FAILURES[/** @type {keyof typeof FAILURES} */ (FAKE_NPM)]}\n`);
  process.exitCode = 1;
} else install();

/** As `npm ci` does: the folders of the lock, and at the end the list of what is installed. */
function install() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  for (const path of Object.keys(packages)) {
    if (path === '') continue;
    mkdirSync(join(path, 'bin'), { recursive: true });
    if (FAKE_NPM === 'broken-node')
      writeFileSync(join(path, 'bin', 'node'), 'not a program', { mode: 0o755 });
    else if (path.includes('node-')) symlinkSync(process.execPath, join(path, 'bin', 'node'));
  }
  writeFileSync(
    join('node_modules', '.package-lock.json'),
    JSON.stringify({ packages: { ...packages, '': undefined } }),
  );
}

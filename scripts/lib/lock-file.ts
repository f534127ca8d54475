// What package-lock.json must be: complete for every platform, and without download addresses.
// npm writes an entry only for the optional platform packages that it could see at that moment, and
// `npm ci` on another machine then refuses the lock as out of step (EUSAGE, "Missing: X").

type LockEntry = {
  readonly version?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

export type LockFile = { readonly packages: Readonly<Record<string, LockEntry>> };

export type MissingPackage = {
  /** Where npm would put it, as a key of the lock. */
  readonly path: string;
  readonly name: string;
  /** The exact version, or null where only a range is wished for: then npm itself must write it. */
  readonly version: string | null;
  readonly dev: boolean;
};

const EXACT = /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;

// The words that platform packages have in their names, each for npm's own word.
const SYSTEMS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['android', 'darwin', 'freebsd', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'linux'].map(
      (os) => [os, os],
    ),
  ),
  linuxmusl: 'linux',
  windows: 'win32',
};
const PROCESSORS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'].map((cpu) => [
      cpu,
      cpu,
    ]),
  ),
  '64': 'x64',
  aarch64: 'arm64',
};

/** The optional packages that an entry wishes for and the lock does not hold. */
export function missingPackages({ packages }: LockFile): MissingPackage[] {
  const missing = new Map<string, MissingPackage>();
  for (const [parent, { optionalDependencies, dev = false }] of Object.entries(packages)) {
    for (const [name, wish] of Object.entries(optionalDependencies ?? {})) {
      const version = EXACT.test(wish) ? wish : null;
      if (isHeld(packages, { parent, name, version })) continue;
      const top = `node_modules/${name}`;
      const taken = packages[top] ?? missing.get(top);
      const path = taken && taken.version !== version ? `${parent}/${top}` : top;
      const before = missing.get(path);
      missing.set(path, { path, name, version, dev: dev && (before?.dev ?? true) });
    }
  }
  return [...missing.values()];
}

/** Looks through the folders in which Node would find `name` from `parent`, nearest first. */
function isHeld(
  packages: LockFile['packages'],
  { parent, name, version }: { parent: string; name: string; version: string | null },
): boolean {
  for (let folder: string | null = parent; folder !== null; folder = folderAbove(folder)) {
    const entry = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (entry && (version === null || entry.version === version)) return true;
  }
  return false;
}

function folderAbove(folder: string): string | null {
  if (folder === '') return null;
  const cut = folder.lastIndexOf('/node_modules/');
  return cut === -1 ? '' : folder.slice(0, cut);
}

/** The lock with an entry for each missing package of an exact version, its keys in npm's order. */
export function completeLock<T extends LockFile>(lock: T): T {
  const added = missingPackages(lock).flatMap(({ path, name, version, dev }) => {
    if (version === null) return [];
    const { cpu, libc, os } = platformOf(name);
    const entry: LockEntry = {
      version,
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(dev ? { dev } : {}),
      ...(libc ? { libc: [libc] } : {}),
      optional: true,
      ...(os ? { os: [os] } : {}),
    };
    return [[path, entry] as const];
  });
  const entries = [...Object.entries(lock.packages), ...added].toSorted(([a], [b]) =>
    a.localeCompare(b, 'en'),
  );
  return { ...lock, packages: Object.fromEntries(entries) };
}

/** The platform that a package's name speaks of; npm then passes over it on every other one. */
function platformOf(name: string): { cpu?: string; libc?: string; os?: string } {
  const words = name.split(/[-/]/);
  const os = words.map((word) => SYSTEMS[word]).find((found) => found !== undefined);
  const cpu = words.map((word) => PROCESSORS[word]).find((found) => found !== undefined);
  const libc = name.includes('musl') ? 'musl' : name.includes('gnu') ? 'glibc' : undefined;
  return { ...(cpu ? { cpu } : {}), ...(os === 'linux' && libc ? { libc } : {}), ...(os ? { os } : {}) };
}

/** What is wrong with a lock, a line each; empty where it is complete and names no download address. */
export function lockProblems(lock: LockFile): string[] {
  const missing = missingPackages(lock).map(
    ({ name, version }) => `missing: ${name}@${version ?? 'a range: run npm install'}`,
  );
  const addressed = Object.entries(lock.packages)
    .filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith('file:'))
    .map(([path]) => `has a download address: ${path}`);
  return [...missing, ...addressed];
}

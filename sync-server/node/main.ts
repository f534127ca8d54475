// Starts the server for a person or a process manager:
//   node sync-server/node/main.ts [--port N] [--host H]      environment: PORT, HOST, DATA_DIR, DIST_DIR
// The only place on Node that builds real adapters. Prints where it listens and nothing else.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '#shared/lib/result.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { openDatabase, type OpenDatabaseError } from './database.ts';
import { startServer, type RunningServer } from './server.ts';
import { createStaticFiles } from './static-files.ts';

const DEFAULT_PORT = 8787;
const PORTS_TO_TRY = 50;
const ROOT = resolve(import.meta.dirname, '../..');

type Settings = {
  readonly host: string;
  readonly port: number;
  /** Named on the command line: then another port is not what was asked for. */
  readonly portIsFixed: boolean;
  readonly dataDir: string;
  readonly distDir: string;
};

/** Reads the settings from arguments and environment; the error is a sentence for a person. */
export function readSettings(args: readonly string[], env: NodeJS.ProcessEnv): Result<Settings, string> {
  let given: { port?: string; host?: string };
  try {
    given = parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, host: { type: 'string' } },
    }).values;
  } catch (error) {
    return err(
      `${error instanceof Error ? error.message : String(error)}\nUse: npm start -- [--port N] [--host H]`,
    );
  }
  const text = given.port ?? env.PORT ?? String(DEFAULT_PORT);
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    return err(`"${text}" is not a port: use a number from 0 to 65535.`);
  return ok({
    port,
    portIsFixed: given.port !== undefined,
    host: given.host ?? env.HOST ?? '127.0.0.1',
    dataDir: resolve(ROOT, env.DATA_DIR ?? 'data'),
    distDir: resolve(ROOT, env.DIST_DIR ?? 'dist'),
  });
}

/** Runs until a signal ends it. Resolves to null when it serves, or to a sentence that says why not. */
export async function main(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string | null> {
  const settings = readSettings(args, env);
  if (!settings.ok) return settings.error;
  const { host, port, portIsFixed, dataDir, distDir } = settings.value;
  if (!existsSync(join(distDir, 'index.html'))) return `There is no built app in ${distDir}. Run: npm start`;
  const path = join(dataDir, 'resonant.sqlite');
  const random = { uuid: () => crypto.randomUUID() };
  const database = openDatabase({ path, random, clock: { now: () => Date.now() } });
  if (!database.ok) return explainDatabase(path, database.error);
  const deps = {
    version: packageJson.version,
    assets: createStaticFiles(distDir),
    database: database.value,
    newRequestId: random.uuid,
  };
  try {
    const server = await startServer(deps, { host, port, portsToTry: portIsFixed ? 0 : PORTS_TO_TRY });
    stopOnSignal(server, database.value.close);
    if (port !== 0 && server.port !== port) say(`Port ${port} is taken; using ${server.port}.`);
    say(`Resonant is at ${urlOf(host, server.port)}  (data in ${dataDir}; stop with Ctrl-C)`);
    return null;
  } catch (error) {
    database.value.close();
    return explainListen(error, host, port);
  }
}

function stopOnSignal(server: RunningServer, closeDatabase: () => void): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void server.close().then(closeDatabase);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** On this machine only: "localhost", which a browser trusts like https and passkeys work with. */
function urlOf(host: string, port: number): string {
  const name = host === '127.0.0.1' || host === '::1' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

function explainDatabase(path: string, error: OpenDatabaseError): string {
  return error.type === 'newer-schema'
    ? `${path} was written by a newer Resonant (schema ${error.found}; this one knows ${error.known}). Update Resonant, or name another folder with DATA_DIR.`
    : `The database ${path} cannot be opened: ${error.reason}. Check the folder's rights and free space, or name another one with DATA_DIR.`;
}

function explainListen(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Name another with --port, or leave it out to take the next free one.`;
  if (code === 'EACCES')
    return `Port ${port} needs more rights than this user has. Name one above 1023 with --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `"${host}" is not an address of this machine. Name another with --host.`;
  throw error;
}

if (import.meta.main) {
  const failure = await main(process.argv.slice(2), process.env);
  if (failure !== null) {
    process.stderr.write(`${failure}\n`);
    process.exitCode = 1;
  }
}

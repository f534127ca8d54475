// The server on Node: the app over http, an embedded database, the files of the build.
import { createServer, STATUS_CODES, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createApp, withSecurityHeaders } from '../app.ts';
import { SECURITY_HEADERS } from '../security-headers.ts';
import type { ServerDeps } from '../server-deps.ts';

export type ListenOptions = {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** How many ports above `port` may be tried where it is taken. */
  readonly portsToTry: number;
};

export type RunningServer = {
  readonly port: number;
  /** Stops taking requests, lets those in flight end within two seconds. */
  readonly close: () => Promise<void>;
};

const DRAIN_MS = 2_000;

/** Starts listening. Rejects with the error of node:net where no port could be taken. */
export async function startServer(deps: ServerDeps, options: ListenOptions): Promise<RunningServer> {
  const app = createApp(deps);
  const handle = getRequestListener(app.fetch, {
    overrideGlobalObjects: false,
    errorHandler: () =>
      withSecurityHeaders(new Response('The request could not be read.\n', { status: 400 }), false),
  });
  const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 60_000 }, (incoming, outgoing) => {
    void handle(incoming, outgoing);
  });
  server.on('clientError', answerUnreadable);
  const port = await listen(server, options);
  return { port, close: () => close(server) };
}

async function listen(server: Server, { host, port, portsToTry }: ListenOptions): Promise<number> {
  for (let tried = 0; ; tried += 1) {
    try {
      // One port after the other: the next is wanted only where this one is taken.
      // oxlint-disable-next-line no-await-in-loop
      return await listenOn(server, host, port + tried);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port === 0 || tried >= portsToTry || port + tried >= 65_535) throw error;
    }
  }
}

function listenOn(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** What http cannot parse never reaches the app; it is answered here, with the same headers. */
function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
  const headers = [...SECURITY_HEADERS, ['Content-Length', '0'], ['Connection', 'close']];
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}\r\n`);
}

// Turns a failed npm run into one line that says what happened and one that says what to do.

/** A failure of the set-up that a person can mend: what happened, and what to do about it. */
export class SetupError extends Error {
  /**
   * @param {string} message what happened, one line
   * @param {string} remedy what to do, one or two lines
   */
  constructor(message, remedy) {
    super(message);
    this.remedy = remedy;
  }
}

const AGAIN = 'and run the command again; what was already downloaded is kept.';

/** @type {readonly { pattern: RegExp, message: string, remedy: string }[]} */
const CAUSES = [
  {
    pattern: /\b(ENOSPC)\b/,
    message: 'The disk is full: not everything could be written',
    remedy: `Free about 2 GB ${AGAIN}`,
  },
  {
    pattern: /\b(EUSAGE|can only install packages when your package\.json and package-lock\.json)\b/,
    message: 'package-lock.json is out of step with package.json',
    remedy:
      'Restore both (git checkout package.json package-lock.json), or after a wanted change run: npm install && npm run complete-lock',
  },
  {
    pattern: /\b(EACCES|EPERM|EROFS)\b/,
    message: 'npm may not write here',
    remedy: 'Make the project folder and the npm cache writable for this user, and run the command again.',
  },
  {
    pattern: /\b(EINTEGRITY)\b/,
    message: 'A download was damaged: its checksum is not the one that was recorded',
    remedy: 'Run: npm cache clean --force   and then the command again.',
  },
  {
    pattern:
      /\b(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ESOCKETTIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/,
    message: 'No network: npm could not reach its registry',
    remedy: `Connect (or set the proxy in npm's settings) ${AGAIN}`,
  },
  {
    pattern: /\b(ETARGET|E404|E401|E403)\b/,
    message: 'The npm registry in use does not hold a package of this project',
    remedy: 'Check the registry with: npm config get registry   and run the command again.',
  },
];

/**
 * @param {string} output everything npm printed
 * @returns {SetupError}
 */
export function explainNpmFailure(output) {
  // The cause that npm itself names comes first: a stack below it may mention other codes.
  const named = /npm (?:error|ERR!) code (\S+)/.exec(output)?.[1] ?? '';
  for (const text of [named, output]) {
    for (const { pattern, message, remedy } of CAUSES) {
      const code = pattern.exec(text)?.[1];
      if (code !== undefined)
        return new SetupError(/^[A-Z_\d]+$/.test(code) ? `${message} (${code}).` : `${message}.`, remedy);
    }
  }
  const lines = output
    .split('\n')
    .filter((line) => line.trim() !== '' && !/A complete log|^npm warn/.test(line));
  return new SetupError(
    `npm ci failed:\n${lines.slice(-6).join('\n')}`,
    'Mend that and run the command again.',
  );
}

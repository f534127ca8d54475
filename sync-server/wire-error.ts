// The one shape of an error that a program reads: { error: { code, message, requestId } }.
// The message never holds words of a request: it may be logged on the other side.
import { NEVER_STORED } from './cache-rules.ts';

export type WireErrorCode = 'bad_request' | 'not_found' | 'method_not_allowed' | 'internal';

export type WireError = {
  readonly error: { readonly code: WireErrorCode; readonly message: string; readonly requestId: string };
};

const STATUS: Record<WireErrorCode, number> = {
  bad_request: 400,
  not_found: 404,
  method_not_allowed: 405,
  internal: 500,
};

/** The response for `error`; its status follows from the code. */
export function wireErrorResponse(error: WireError['error'], headers: Record<string, string> = {}): Response {
  return Response.json({ error } satisfies WireError, {
    status: STATUS[error.code],
    headers: { 'Cache-Control': NEVER_STORED, ...headers },
  });
}

import type { IncomingMessage, ServerResponse } from 'node:http';

/** What goes back over HTTP: JSON for programs, anything else with its own headers, or what goes on until somebody ends it. */
export type Answer = JsonAnswer | ContentAnswer | StreamAnswer;

/** Without a body an error gets the constant body of its status, a success gets none. */
interface JsonAnswer {
  readonly status: number;
  readonly body?: object;
}

/** A file, or a text that a person reads. `headers` say what it is; null leaves its length unsaid, for HEAD only. */
export interface ContentAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: string | Uint8Array | null;
}

/** An answer that goes on: what `open` writes to its outlet, until the reader leaves, the outlet is ended or the server stops. */
export interface StreamAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  open(outlet: Outlet): void;
}

/** Where a stream is written. */
export interface Outlet {
  /** False where the reader takes no more just now; `onDrain` tells when there is room again. */
  write(text: string): boolean;
  onDrain(listener: () => void): void;
  /** Told once, whoever ended it. */
  onClose(listener: () => void): void;
  end(): void;
}

/** The header that ties an answer to the lines about it in the journal. */
export const correlationHeader = 'x-correlation-id';

// Nothing about the cause: whoever sends a forged request learns only that it was refused.
const constantBodies: ReadonlyMap<number, string> = new Map(
  Object.entries({
    400: 'bad-request',
    401: 'unauthorized',
    403: 'forbidden',
    404: 'not-found',
    405: 'method-not-allowed',
    413: 'too-large',
    415: 'unsupported-media-type',
    500: 'internal',
    501: 'not-implemented',
    503: 'unavailable',
  }).map(([status, error]) => [Number(status), JSON.stringify({ error })]),
);

/** The constant body of an error status; any other error status reads as `internal`. */
export const constantBody = (status: number): string =>
  status < 400 ? '' : (constantBodies.get(status) ?? JSON.stringify({ error: 'internal' }));

/** Writes the answer, straight to Node: restify's formatters would negotiate and format what is already decided. */
export const write = (request: IncomingMessage, response: ServerResponse, answer: JsonAnswer | ContentAnswer): void => {
  const { status, headers, content } = 'content' in answer ? answer : asContent(answer);
  if (content !== null) response.setHeader('Content-Length', Buffer.byteLength(content));
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  closeIfUnread(request, response);
  response.writeHead(status);
  // Node leaves the content out where the method is HEAD.
  response.end(content ?? '');
};

const asContent = ({ status, body }: JsonAnswer) => {
  const content = body === undefined ? constantBody(status) : JSON.stringify(body);
  return { status, headers: content === '' ? {} : { 'Content-Type': 'application/json; charset=utf-8' }, content };
};

/** A body that nobody read would otherwise be received to its end, however long, before the next request. */
export const closeIfUnread = (request: IncomingMessage, response: ServerResponse): void => {
  if (!request.complete) response.setHeader('Connection', 'close');
};

/** What the small Teams answers a request with. `accepted` is the id of the message that the request made, changed or removed. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly accepted?: string;
}

/** An error as the Bot Connector words it. */
export const connectorError = (
  status: number,
  code: string,
  message: string,
  headers?: Readonly<Record<string, string>>,
): Answer => ({
  status,
  body: { error: { code, message } },
  ...(headers === undefined ? {} : { headers }),
});

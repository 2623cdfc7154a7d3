import { z } from 'zod';

/** What came back from one request to the Bot Connector, before anybody has judged it. */
export type Answer =
  | {
      readonly got: 'response';
      readonly status: number;
      readonly body: unknown;
      readonly retryAfter: string | undefined;
      readonly date: string | undefined;
    }
  /** `unreachable`: the connection was never made, so nothing arrived. `time-out` and `broken`: it may have arrived. */
  | { readonly got: 'nothing'; readonly why: 'unreachable' | 'time-out' | 'broken'; readonly code: string };

const named = z.object({ code: z.string().optional(), subCode: z.string().optional(), subcode: z.string().optional() });
const errorBody = z.object({
  error: named.extend({ innerHttpError: z.object({ body: z.unknown() }).optional() }),
});

/**
 * The code of a refusal: `ConversationBlockedByUser`, or with a subcode `Forbidden/MessageWritesBlocked`; `Http403` where the
 * body has none. Teams puts the subcode beside the code or in the inner error, under either spelling.
 */
export const refusalCode = (status: number, body: unknown): string => {
  const outer = errorBody.safeParse(body);
  if (!outer.success) return `Http${status}`;
  const { error } = outer.data;
  const inner = named.safeParse(error.innerHttpError?.body).data;
  const code = error.code ?? inner?.code ?? `Http${status}`;
  const subcode = error.subCode ?? error.subcode ?? inner?.subCode ?? inner?.subcode;
  return subcode === undefined ? code : `${code}/${subcode}`;
};

const faulty = z.object({ code: z.string().optional(), statusCode: z.number().optional(), message: z.string().default('') });

/** Node's errors from before a connection was made. */
const neverConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];

/** What an exception of the SDK says about a request: by the system's error code, as the SDK passes it on. */
export const readFault = (fault: unknown): Answer => {
  const { code = 'unknown', statusCode, message } = faulty.safeParse(fault).data ?? { message: '' };
  // A status that is an error is an answer even where the SDK choked on its body; a success without its body is not.
  if (statusCode !== undefined && statusCode >= 300) {
    return { got: 'response', status: statusCode, body: undefined, retryAfter: undefined, date: undefined };
  }
  const unreachable = neverConnected.includes(code) || message.startsWith('connect ');
  return { got: 'nothing', why: unreachable ? 'unreachable' : 'broken', code };
};

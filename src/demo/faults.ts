import type { RouteKind } from './routes.ts';

/** A request as a fault sees it. `body` is the parsed JSON of a connector request. */
interface FaultRequest {
  readonly kind: RouteKind;
  readonly method: string;
  readonly path: string;
  readonly conversationId: string | undefined;
  readonly activityId: string | undefined;
  readonly body: unknown;
}

/** Whether Teams takes the request in although the caller sees it fail: before the failure shows, after it, or never. */
export type Accept = 'before' | 'after' | 'never';

export type Failure =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
      readonly accept: Accept;
    }
  /** The connection is torn down without an answer. */
  | { readonly kind: 'reset'; readonly accept: Accept }
  /** No answer, ever; `after` means when the caller has hung up. */
  | { readonly kind: 'hang'; readonly accept: Accept }
  /** All goes well, this much later. */
  | { readonly kind: 'latency'; readonly ms: number };

interface Fault {
  readonly match: (request: FaultRequest) => boolean;
  /** How many requests it strikes; without it, all. */
  readonly times?: number;
  readonly failure: Failure;
}

export interface Faults {
  /** Later faults are asked after earlier ones; a request meets one at most. */
  add(fault: Fault): void;
  clear(): void;
  /** The failure that this request meets, used up. */
  take(request: FaultRequest): Failure | undefined;
}

export const faults = (): Faults => {
  let script: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => void script.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }),
    clear: () => {
      script = [];
    },
    take: (request) => {
      const next = script.find(({ fault, left }) => left > 0 && fault.match(request));
      if (next === undefined) return undefined;
      next.left -= 1;
      return next.fault.failure;
    },
  };
};

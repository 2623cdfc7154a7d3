import { Worker } from 'node:worker_threads';
import type { DownloadedFile } from '../app/downloads.ts';
import type { SummaryView } from '../app/views/summary.ts';
import type { Language } from '../domain/people.ts';
import { charactersIn } from './size.ts';

/** A document to be made. Plain data: it is copied to the thread that makes it. */
export interface DocumentOrder {
  readonly kind: DownloadedFile['kind'];
  readonly view: SummaryView;
  readonly language: Language;
}

/** Makes documents beside the event loop. Rejects with DocumentFailed. */
export interface Documents {
  make(order: DocumentOrder): Promise<Uint8Array>;
}

class DocumentFailed extends Error {
  override readonly name = 'DocumentFailed';
}

export interface DocumentLimits {
  /** Of text in one order, UTF-16 units: a workshop of 500 people and ten rounds at most has 20 million. */
  readonly characters: number;
  /** From when its turn comes, thread start included, ms. */
  readonly time: number;
  /** Memory of the thread, megabytes. */
  readonly memory: number;
  /** Orders that wait for their turn: one is made at a time, so that documents never take more than one processor. */
  readonly waiting: number;
}

const LIMITS: DocumentLimits = { characters: 20_000_000, time: 60_000, memory: 512, waiting: 20 };

/**
 * docx and write-excel-file work in one piece, without letting go of the loop (60 to 100 ms for 1 000 answers, measured), while
 * ninety people wait for their thank-you: so each document is made in a thread of its own, which is ended whatever comes of it.
 * The plain files too: of the largest workshop they are twenty million characters.
 */
export const documents = (limits: Partial<DocumentLimits> = {}): Documents => {
  const { characters, waiting, ...own } = { ...LIMITS, ...limits };
  let last: Promise<unknown> = Promise.resolve();
  let inLine = 0;
  return {
    async make(order) {
      if (charactersIn(order.view) > characters) throw new DocumentFailed(`${order.kind}: more than ${characters} characters`);
      if (inLine > waiting) throw new DocumentFailed(`${order.kind}: ${waiting} documents are already waiting`);
      inLine += 1;
      const made = last.then(() => inThread(order, own));
      // Whoever ordered hears of a fault; whoever is next in line only waits for it to be over.
      last = made.catch((fault: unknown) => fault);
      return made.finally(() => {
        inLine -= 1;
      });
    },
  };
};

const inThread = async (order: DocumentOrder, { time, memory }: Pick<DocumentLimits, 'time' | 'memory'>): Promise<Uint8Array> => {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      const fail = (why: string, cause?: unknown) => reject(new DocumentFailed(`${order.kind}: ${why}`, { cause }));
      timer = setTimeout(() => fail(`not ready within ${time} ms`), time);
      thread.once('message', resolve);
      thread.once('messageerror', (fault) => fail('what came back could not be read', fault));
      thread.once('error', (fault) => fail('the thread failed', fault));
      thread.once('exit', (code) => fail(`the thread ended with ${code}`));
    });
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
};

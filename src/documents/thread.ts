import { parentPort, workerData } from 'node:worker_threads';
import { texts } from '../texts/texts.ts';
import type { DocumentOrder } from './documents.ts';

// The thread of one document: started with the order, says the finished bytes, and is done. A fault ends it, and is told outside.

const { kind, view, language }: DocumentOrder = workerData;
const t = texts[language];
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Only what is needed is loaded: loading a library takes most of the time that a small document does. */
const make: Readonly<Record<DocumentOrder['kind'], () => Promise<Uint8Array>>> = {
  docx: async () => (await import('./word.ts')).word(view, t),
  xlsx: async () => (await import('./excel.ts')).excel(view, t),
  csv: async () => utf8((await import('./csv-file.ts')).csvFile(view, t)),
  md: async () => utf8((await import('./markdown.ts')).markdown(view, t)),
  json: async () => utf8((await import('./json.ts')).json(view)),
};

// A copy of its own length: what a library gives may lie in memory shared with others, and that cannot be handed over.
const bytes = new Uint8Array(await make[kind]());
parentPort?.postMessage(bytes, [bytes.buffer]);

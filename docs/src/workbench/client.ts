/** The page's side of the worker: questions with answers, and an end to all of them. */
import type { Answers, Message, Request, Start } from "./protocol.ts";

/** What a question can hear before its answer. */
export interface Hearing {
  readonly progress?: (words: string) => void;
  readonly piece?: (html: string) => void;
}

/** What the page asks with. */
export interface Client {
  /** Rejects with a sentence for the reader, or with `Cancelled`. */
  readonly ask: <K extends Request["kind"]>(
    request: Extract<Request, { readonly kind: K }>,
    hearing?: Hearing,
  ) => Promise<Answers[K]>;
  /** Ends the worker whatever it does, and starts a new one, which knows nothing of the old one's work. */
  readonly cancel: () => void;
}

/** The part of a worker that is used here; a test can stand in for it. */
export interface Thread {
  onmessage: ((event: MessageEvent<Message>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage: (message: Start | (Request & { readonly id: number })) => void;
  terminate: () => void;
}

/** A question that was waiting when its worker was ended. */
export class Cancelled extends Error {
  constructor() {
    super("Cancelled.");
    this.name = "Cancelled";
  }
}

interface Waiting extends Hearing {
  readonly resolve: (answer: Answers[keyof Answers]) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a worker, and another whenever one is ended. */
export function makeClient(startThread: () => Thread, start: Start): Client {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  // A worker that cannot even be loaded must not be started again and again: the next question starts the next one.
  let thread: Thread | undefined = begin();

  function begin(): Thread {
    const begun = startThread();
    begun.onmessage = ({ data }) => hear(data);
    begun.onerror = (event) => {
      event.preventDefault();
      begun.terminate();
      if (thread !== begun) return;
      thread = undefined;
      failAll(
        new Error(
          `The worker stopped${event.message ? ` (${event.message})` : ""}. If the texts are very long, the browser may have run out of memory: compare them in parts, or with the command line.`,
        ),
      );
    };
    begun.postMessage(start);
    return begun;
  }

  function hear(message: Message): void {
    const asked = waiting.get(message.id);
    if (asked === undefined) return;
    if (message.kind === "progress") asked.progress?.(message.words);
    else if (message.kind === "piece") asked.piece?.(message.html);
    else {
      waiting.delete(message.id);
      if (message.kind === "answer") asked.resolve(message.answer);
      else asked.reject(new Error(message.sentence));
    }
  }

  function failAll(error: Error): void {
    const all = [...waiting.values()];
    waiting.clear();
    for (const { reject } of all) reject(error);
  }

  return {
    ask: (request, hearing = {}) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        waiting.set(id, { ...hearing, resolve: resolve as Waiting["resolve"], reject });
        thread ??= begin();
        thread.postMessage({ ...request, id });
      }),
    cancel() {
      thread?.terminate();
      thread = begin();
      failAll(new Cancelled());
    },
  };
}

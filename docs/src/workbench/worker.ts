/**
 * The thread that reads, compares and writes. It is made from a blob, so that the page's policy binds it as well: it can
 * connect to nothing. It answers one request after the other; to stop it, the page ends it and starts another.
 */
import "./without-eval.ts";
import { TreatyError } from "@treatydiff/core";
import type { DocxText } from "@treatydiff/core/docx";
import type { Answers, Message, Request, Start } from "./protocol.ts";
import { makeSession, type Session } from "./session.ts";
import type { WithWord } from "./word.ts";

/** The thread's own side; declared here because the page's types know the window only. */
declare const self: {
  onmessage: ((event: { readonly data: Start | (Request & { readonly id: number }) }) => void) | null;
  postMessage: (message: Message) => void;
};

let session: Session | undefined;
let queue: Promise<void> = Promise.resolve();

self.onmessage = ({ data }) => {
  if (data.kind === "start") {
    session = makeSession({ corpus: data.corpus, word: () => loadWord(data.wordScript) });
    return;
  }
  queue = queue.then(() => answer(data));
};

async function answer(request: Request & { readonly id: number }): Promise<void> {
  const { id } = request;
  try {
    if (session === undefined) throw new Error("The worker was asked before it was started.");
    self.postMessage({ id, kind: "answer", answer: await work(request, session) });
  } catch (error) {
    self.postMessage({ id, kind: "refused", sentence: inWords(error) });
  }
}

async function work(
  request: Request & { readonly id: number },
  { read, compare, view, download }: Session,
): Promise<Answers[keyof Answers]> {
  const { id } = request;
  switch (request.kind) {
    case "read":
      return read(request.text);
    case "compare":
      return compare(request.texts, request.relation, async (words) => {
        self.postMessage({ id, kind: "progress", words });
      });
    case "view": {
      const pieces = view(request.view);
      for (const html of pieces) self.postMessage({ id, kind: "piece", html });
      return pieces.length;
    }
    case "download":
      return download(request.format);
  }
}

function inWords(error: unknown): string {
  if (error instanceof TreatyError || (error instanceof Error && error.name === "TreatyError")) {
    return error.message;
  }
  const message = error instanceof Error ? error.message : String(error);
  return `This is a fault of the workbench, not of your text (${message}). The command line may still compare the two.`;
}

/** The script leaves its reader in this thread. */
async function loadWord(script: string) {
  const found = globalThis as WithWord;
  if (found.treatydiffReadDocx === undefined) {
    try {
      await import(/* @vite-ignore */ script);
    } catch (cause) {
      throw new TreatyError(
        "text-unreadable",
        "The reader for Word files could not be loaded; check the connection, or save the file as plain text.",
        { cause },
      );
    }
  }
  const { treatydiffReadDocx: readDocx } = found;
  if (readDocx === undefined) throw new Error("The reader for Word files did not load.");
  return (...given: Parameters<typeof readDocx>): Promise<DocxText> => readDocx(...given);
}

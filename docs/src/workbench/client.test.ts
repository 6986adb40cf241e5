import { expect, test } from "vitest";
import { Cancelled, makeClient, type Thread } from "./client.ts";
import type { Message, Start } from "./protocol.ts";

const start: Start = { kind: "start", corpus: [], wordScript: "" };

/** Threads that do nothing by themselves; the test speaks for them. */
function fakeThreads() {
  const threads: (Thread & { readonly heard: unknown[]; isEnded: boolean })[] = [];
  const startThread = (): Thread => {
    const heard: unknown[] = [];
    const thread = {
      heard,
      isEnded: false,
      onmessage: null,
      onerror: null,
      postMessage: (message: unknown) => void heard.push(message),
      terminate: () => {
        thread.isEnded = true;
      },
    };
    threads.push(thread);
    return thread;
  };
  const say = (at: number, message: Message): void =>
    threads[at]?.onmessage?.({ data: message } as MessageEvent<Message>);
  return { threads, startThread, say };
}

test("an answer goes to its question, and what is said before to whoever listens", async () => {
  const { threads, startThread, say } = fakeThreads();
  const client = makeClient(startThread, start);
  const heard: string[] = [];
  const first = client.ask({ kind: "view", view: "a" }, { piece: (html) => heard.push(html) });
  const second = client.ask({ kind: "view", view: "b" });
  expect(threads[0]?.heard).toEqual([
    start,
    { kind: "view", view: "a", id: 1 },
    { kind: "view", view: "b", id: 2 },
  ]);
  say(0, { id: 2, kind: "answer", answer: 7 });
  say(0, { id: 1, kind: "piece", html: "<p>" });
  say(0, { id: 1, kind: "answer", answer: 1 });
  expect([await first, await second, heard]).toEqual([1, 7, ["<p>"]]);
});

test("a refusal is told in its sentence", async () => {
  const { startThread, say } = fakeThreads();
  const asked = makeClient(startThread, start).ask({ kind: "view", view: "a" });
  say(0, { id: 1, kind: "refused", sentence: "It is a PDF." });
  await expect(asked).rejects.toThrow("It is a PDF.");
});

test("cancelling ends the thread, tells who was waiting, and starts another", async () => {
  const { threads, startThread, say } = fakeThreads();
  const client = makeClient(startThread, start);
  const asked = client.ask({ kind: "view", view: "a" });
  client.cancel();
  await expect(asked).rejects.toBeInstanceOf(Cancelled);
  expect(threads.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  const next = client.ask({ kind: "view", view: "b" });
  say(1, { id: 2, kind: "answer", answer: 3 });
  expect(await next).toBe(3);
});

test("a thread that dies is told, and is not started again and again", async () => {
  const { threads, startThread } = fakeThreads();
  const client = makeClient(startThread, start);
  const asked = client.ask({ kind: "view", view: "a" });
  threads[0]?.onerror?.({ message: "out of memory", preventDefault: () => {} } as ErrorEvent);
  await expect(asked).rejects.toThrow(/^The worker stopped \(out of memory\)/u);
  expect(threads).toHaveLength(1);
  void client.ask({ kind: "view", view: "b" });
  expect(threads).toHaveLength(2);
});

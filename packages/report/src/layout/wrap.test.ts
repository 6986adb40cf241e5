import { expect, test } from "vitest";
import wrapAnsi from "wrap-ansi";
import { glue, hang, pad, wrap } from "./wrap.ts";

test("hang keeps the first words beside what stands before them", () => {
  expect(hang("  base  ", "one two three four", 18)).toEqual(["  base  one two", "        three four"]);
});

test("wide characters count as two columns", () => {
  expect(wrap("中華民國 中華民國 中華民國", 10)).toEqual(["中華民國", "中華民國", "中華民國"]);
  expect(pad("中華", 6)).toBe("中華  ");
});

test("glue is a space at which no line is broken", () => {
  expect(wrap(`a place [${glue}] here`, 11)).toEqual(["a place [ ]", "here"]);
});

test("words longer than a line are cut", () => {
  expect(wrap("abcdefghijklmnop", 12)).toEqual(["abcdefghijkl", "mnop"]);
});

test("text of narrow characters is wrapped as the package wraps it", () => {
  const texts = [
    "The Parties shall consult – “in good time” – on any matter that the Commission raises…",
    "a bb ccc dddd eeeee ffffff ggggggg hhhhhhhh iiiiiiiii jjjjjjjjjj",
    "",
    "word",
    "an extraordinarily-long-compound in a narrow column",
    " led by a space, with  two, and one behind ",
  ];
  for (const text of texts)
    for (let width = 10; width < 40; width++)
      expect(wrap(text, width)).toEqual(wrapAnsi(text, width, { hard: true }).split("\n"));
});

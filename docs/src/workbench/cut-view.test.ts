import { expect, test } from "vitest";
import { type Cut, cutView } from "./cut-view.ts";

const table: Cut = {
  open: /<table>[\s\S]*?<\/thead>\n/u,
  close: "</table>",
  part: { open: "<tbody>\n", close: "</tbody>\n" },
  item: "<tr ",
};
const head = "<table>\n<caption>All</caption>\n<thead><tr><th>A</th></tr></thead>\n";
const row = (n: number): string => `<tr id="${n}"><td>clause ${n}</td></tr>\n`;
const part = (...rows: readonly number[]): string => `<tbody>\n${rows.map(row).join("")}</tbody>\n`;

test("a table becomes tables, each under its head; the caption stays with the first", () => {
  const html = `<h3>Side by side</h3>\n${head}${part(1, 2, 3)}${part(4)}</table>\n`;
  const again = head.replace("<caption>All</caption>\n", "");
  expect(cutView(html, table, 60)).toEqual([
    `<h3>Side by side</h3>\n${head}<tbody>\n${row(1)}</tbody>\n</table>`,
    `${again}<tbody>\n${row(2)}</tbody>\n</table>`,
    `${again}<tbody>\n${row(3)}</tbody>\n</table>`,
    `${again}${part(4)}</table>\n`,
  ]);
});

test("what is short, or built otherwise, is one piece", () => {
  const short = `${head}${part(1, 2)}</table>\n`;
  expect(cutView(short, table, 10_000)).toEqual([short]);
  expect(cutView("<p>Nothing.</p>", table, 3)).toEqual(["<p>Nothing.</p>"]);
});

test("a numbered list goes on counting", () => {
  const list: Cut = {
    open: /<ol>\n/u,
    close: "</ol>",
    item: "<li ",
    reopen: (item) => `<ol start="${item + 1}">\n`,
  };
  const item = (n: number): string => `<li id="${n}">difference</li>\n`;
  expect(cutView(`<ol>\n${item(1)}${item(2)}${item(3)}</ol>\n`, list, 55)).toEqual([
    `<ol>\n${item(1)}${item(2)}</ol>`,
    `<ol start="3">\n${item(3)}</ol>\n`,
  ]);
});

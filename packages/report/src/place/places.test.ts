import { readTreaty } from "@treatydiff/core";
import { describe, expect, test } from "vitest";
import { placeList } from "./place-list.ts";
import { placeNamer } from "./places.ts";

const treaty = readTreaty(`Whereas peace is good;

ARTICLE VII

They agree. They part.

They meet.

Article 8

Alone.
`);

describe("placeNamer", () => {
  const place = placeNamer(treaty);

  test.each([
    ["rec_1", "recital 1"],
    ["art_7", "Article VII"],
    ["art_7__al_1__cl_2", "Article VII, first paragraph, second clause"],
    ["art_7__al_2__cl_1", "Article VII, second paragraph"],
    ["art_8__al_1__cl_1", "Article 8"],
  ])("calls %s %s", (locus, name) => {
    expect(place(locus)).toBe(name);
  });

  test("goes by number without a tree", () => {
    expect(placeNamer()("art_7__al_1__cl_2")).toBe("Article 7, first paragraph, second clause");
  });

  test("names the only block of a text without articles", () => {
    expect(placeNamer(readTreaty("Alone."))("al_1")).toBe("first paragraph");
  });
});

describe("placeList", () => {
  const place = placeNamer(treaty);

  test.each([
    [["art_7"], "Article VII"],
    [["art_7", "art_8"], "Articles VII and 8"],
    [["rec_1", "rec_2", "art_8"], "recitals 1 and 2 and Article 8"],
    [["art_7__al_1__cl_1", "art_7__al_1__cl_2"], "Article VII, first paragraph, first and second clauses"],
    [["art_7__al_1__cl_1", "art_8"], "Article VII, first paragraph, first clause; Article 8"],
    [["art_7", "art_7"], "Article VII"],
  ])("%j", (loci, names) => {
    expect(placeList(loci, place)).toBe(names);
  });
});

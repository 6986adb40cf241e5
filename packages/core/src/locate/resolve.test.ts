import { describe, expect, test } from "vitest";
import { readTreaty } from "../read-treaty.ts";
import { resolve } from "./resolve.ts";

const treaty = readTreaty(`# CONVENTION ON X

## PART I

## Article 5

1. One.

2. Two:

(a) first;

(b) second.

## Article 5 bis

Only one.

## Article 7

First block.

Second block. Another sentence.

Done at Paris, May 1, 1900.

## ANNEX I

## Article 5

Attached.
`);

describe("an address finds its unit", () => {
  test.each([
    ["Article VII(1)", "art_7__al_1"],
    ["art_7__para_1", "art_7__al_1"],
    ["art_7__al_2", "art_7__al_2"],
    ["Art. 7, para. 1", "art_7__al_1"],
    ["Article VII, first paragraph", "art_7__al_1"],
    ["second sentence of the second paragraph of Article 7", "art_7__al_2__cl_2"],
    ["art. 5 bis", "art_5bis"],
    ["Article 5", "art_5"],
    ["Article 5(2)(a)", "art_5__para_2__point_a"],
    ["5(2)", "art_5__para_2"],
    ["Article 5, paragraph 2, sub-paragraph (b)", "art_5__para_2__point_b"],
    ["art_5__para_2__point_b", "art_5__para_2__point_b"],
    ["article 5, paragraphe 2", "art_5__para_2"],
    ["artículo 7, párrafo 2", "art_7__al_2"],
    ["Artikel 5 Absatz 1", "art_5__para_1"],
    ["第七条第二款", "art_7__al_2"],
    ["Annex I", "annex_1"],
    ["Annex I, Article 5", "annex_1__art_5"],
  ])("%s", (address, locus) => {
    const { node, reason } = resolve(treaty, address);
    expect(node?.locus ?? reason).toBe(locus);
  });
});

describe("an address that finds nothing says why", () => {
  test.each([
    ["Article 99", "There is no Article 99 in this text."],
    ["Article 5, paragraph 9", "There is no paragraph 9 in art_5."],
    ["paragraph 2", "The address does not say in which article paragraph 2 stands."],
    ["somewhere", "“somewhere” names no unit of a treaty."],
    ["", "“” names no unit of a treaty."],
  ])("%j", (address, reason) => expect(resolve(treaty, address).reason).toBe(reason));
});

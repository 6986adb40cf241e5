import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aknFaults } from "../../test-support/akn-content-model.ts";
import { bareTree } from "../../test-support/bare-tree.ts";
import type { Treaty } from "../model/nodes.ts";
import { treatySchema } from "../model/schema.ts";
import { readTreaty } from "../read-treaty.ts";
import { toAkomaNtoso } from "./to-akoma-ntoso.ts";

const treaty = readTreaty(
  `# AGREEMENT ON CONSULS

Signed at Vienna April 24, 1963

The Parties to this Agreement,

Recalling that consuls exist,

Have agreed as follows:

## PART I. GENERAL

### Article 1. Definitions

1. For the purposes of this Agreement:

(a) "post" means a & b < c;

(b) "head" means:

(i) one; and

(ii) two.

### Article 2

First block. Second sentence.

Second block.

| a | b |
|---|---|
| 1 | 2 |

Done at Vienna, April 24, 1963.

For Austria:

A. PERSON

## ANNEX I

1. A form.
`,
  { siglum: "at-xx-1963" },
);

function expectReturn(given: Treaty): void {
  const document = toAkomaNtoso(given);
  expect(aknFaults(document), document).toEqual([]);
  const back = readTreaty(document, { format: "akn" });
  expect(back.data.problems.filter(({ code }) => code === "markup-unreadable")).toEqual([]);
  expect(bareTree(back)).toEqual(bareTree(given));
  expect(treatySchema.safeParse(back).success).toBe(true);
}

test("an article in full", () => {
  const small = readTreaty("ARTICLE VII\n\nThe Parties shall meet.\n", { siglum: "small" });
  const document = toAkomaNtoso(small);
  expect(document.slice(document.indexOf("    <body>"))).toBe(`    <body>
      <article eId="art_7" td:number="7">
        <num eId="art_7__num">ARTICLE VII</num>
        <alinea eId="art_7__al_1">
          <clause eId="art_7__al_1__cl_1">
            <content eId="art_7__al_1__cl_1__content">
              <p>The Parties shall meet.</p>
            </content>
          </clause>
        </alinea>
      </article>
    </body>
  </act>
</akomaNtoso>
`);
});

test("a treaty with all its parts keeps to the content models and comes back as it was", () => {
  expectReturn(treaty);
});

test("what stands out of order stays in its order", () => {
  expectReturn(
    readTreaty(
      "Article 1\n\nText.\n\nDone at Paris, May 1, 1900.\n\nFor France:\n\nA. B.\n\nArticle 2\n\nMore.\n",
    ),
  );
});

describe("whatever a text holds", () => {
  test.each([
    ["markup", 'Article 1\n\n<b attr="x">&amp; ]]> <!-- --> <?x?>'],
    ["control characters", "Article 1\n\nA\u0001B\u000BC\uFFFED\u007F"],
    ["half a surrogate pair", "Article 1\n\nA\uD83D B"],
    ["white space inside", "Article 1\n\nA  b\tc\n   d\u00A0e"],
    ["CR", "Article 1\r\n\r\nA\rb\r\nc"],
  ])("%s comes back", (_, text) => expectReturn(readTreaty(text, { format: "plain" })));

  test("a text without words gives a document that keeps to the content models", () => {
    expect(aknFaults(toAkomaNtoso(readTreaty("")))).toEqual([]);
  });

  test("a siglum that is no siglum", () => {
    expect(aknFaults(toAkomaNtoso(readTreaty("Article 1\n\nx", { siglum: 'a"<\u0000\uD800' })))).toEqual([]);
  });
});

test("any treaty-like text comes back", () => {
  const lines = fc.constantFrom(
    ...'TREATY OF PEACE|PART I|Chapter 2. Rules|Article 1|ARTICLE II. Title|Article 3 bis|Article 1|Whereas it is so;|Have agreed as follows:|The Parties agree. They do; and so on.|1. One.|(a) first;|(i) deep;|2) Two|Done at Paris, May 1, 1900.|For France:|A. PERSON|ANNEX A|Protocol|AWAIT PROGRESS|12|- x & <y>|§ 3|Rule 4|"Article 5. Quoted."|\u0001|第一条'.split(
      "|",
    ),
  );
  fc.assert(
    fc.property(
      fc.array(lines, { minLength: 1, maxLength: 30 }),
      fc.constantFrom("\n", "\n\n"),
      (parts, between) => {
        expectReturn(readTreaty(parts.join(between), { format: "plain" }));
      },
    ),
    { numRuns: 100 },
  );
}, 30_000);

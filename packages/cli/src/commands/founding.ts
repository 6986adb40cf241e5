/**
 * The founding comparison, which `npm start` prints: on one page, or with `--full` the claim and what was found of it,
 * the texts, each two compared, the family, then the other claims in short.
 */
import type { Treaty } from "@treatydiff/core";
import { type ClaimResult, checkClaim, comparer } from "@treatydiff/diff";
import { claimToText, familyToText, onePageToText } from "@treatydiff/report";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { loadClaim } from "../load-claim.ts";
import { loadCorpus } from "../load-corpus.ts";
import { corpusDeclarations } from "../load-declarations.ts";
import { loadTexts } from "../load-text.ts";
import { pageWidth } from "../page-width.ts";
import { type Collection, collectionToText, compareEachTwo } from "./compare.ts";

/** The texts, the one that the founding claim measures by first. */
const foundingTexts = ["us-uk-1942", "us-ussr-1942", "us-china-1942"] as const;

/** The claim that the library was made to test. */
const foundingClaim = "virtually-identical";

/** Prints the founding comparison: on a page that is read in two minutes, or whole. */
export async function founding({ full = false }: FoundingOptions, io: Io): Promise<ExitCode> {
  const corpus = await loadCorpus(undefined, io.folder);
  const treaties = (await loadTexts(foundingTexts, corpus, io.folder)).map(({ treaty }) => treaty);
  const texts = new Map(treaties.map((treaty) => [treaty.data.siglum, treaty]));
  const loaded = await Promise.all(corpus.claims.map((file) => loadClaim(file)));
  const declarations = await corpusDeclarations(corpus);
  const comparing = comparer(texts, declarations);
  const results = loaded.map(({ claim }) => checkClaim(claim, texts, comparing));
  const found: Found = {
    treaties,
    collection: compareEachTwo(treaties, declarations),
    first: results.filter(({ claim }) => claim.id === foundingClaim),
    others: results.filter(({ claim }) => claim.id !== foundingClaim),
    page: { width: pageWidth(undefined, io), colour: io.colour, texts },
  };
  const lines = full ? wholeReport(found, io) : onePage(found);
  const commands = (full ? [] : moreCommands).concat(furtherCommands);
  io.out(
    [
      heading("The founding comparison: three lend-lease agreements of 1942", "═").replace(/═+/u, (rule) =>
        rule.slice(0, found.page.width),
      ),
      "",
      ...lines,
      "",
      ...commands.map(([words, command]) => `${words}:\n    npm start -- ${command}`),
      "",
    ].join("\n"),
  );
  return exitCodes.fine;
}

export interface FoundingOptions {
  readonly full?: boolean | undefined;
}

interface Found {
  readonly treaties: readonly Treaty[];
  readonly collection: Collection;
  readonly first: readonly ClaimResult[];
  readonly others: readonly ClaimResult[];
  readonly page: {
    readonly width: number;
    readonly colour: boolean;
    readonly texts: ReadonlyMap<string, Treaty>;
  };
}

function wholeReport({ treaties, collection, first, others, page }: Found, io: Io): readonly string[] {
  const brief = { ...page, detail: "brief" } as const;
  return [
    heading("The claim", "─"),
    ...first.map((result) => claimToText(result, brief)),
    "",
    collectionToText(treaties, collection, {}, io),
    "",
    heading(`${others.length} more claims`, "═"),
    ...others.flatMap((result) => ["", heading(result.claim.id, "─"), claimToText(result, brief)]),
  ];
}

/** The claim with its finding, the two texts that it is about, what the third adds, and the other claims in a line each. */
function onePage({ treaties, collection, first, others, page }: Found): readonly string[] {
  const [base, comparand] = treaties;
  const [comparison] = collection.comparisons;
  const trees = { ...(base && { base }), ...(comparand && { comparand }) };
  const family = collection.family;
  return [
    heading("The claim", "─"),
    ...first.map((result) => claimToText(result, { ...page, detail: "finding" })),
    "",
    ...(comparison === undefined ? [] : [onePageToText(comparison, { ...page, ...trees })]),
    ...(family === undefined
      ? []
      : [
          "",
          heading("What stands in one of the three alone", "─"),
          familyToText(family, collection.comparisons, { ...page, detail: "brief" }),
        ]),
    "",
    heading(`What was found of ${others.length} more claims`, "─"),
    ...others.map((result) => claimToText(result, { ...page, detail: "line" }).trimEnd()),
  ];
}

/** Where a reader may go from here. */
const furtherCommands: readonly (readonly [words: string, command: string])[] = [
  ["What each claim rests on, and what would change it", "claims"],
  ["Every difference of presentation, one by one", "compare us-uk-1942 us-ussr-1942 --all"],
  ["Two texts of your own", "compare BASE.txt COMPARAND.txt"],
];

const moreCommands: typeof furtherCommands = [["Everything, each two of the three compared", "--full"]];

function heading(words: string, rule: string): string {
  return `${words}\n${rule.repeat(words.length)}\n`;
}

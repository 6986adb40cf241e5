/**
 * The founding comparison, which `npm start` prints: the claim and what was found of it, the texts, each two compared,
 * the family, then the other claims in short.
 */
import { checkClaim, comparer } from "@treatydiff/diff";
import { claimToText } from "@treatydiff/report";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { loadClaim } from "../load-claim.ts";
import { loadCorpus } from "../load-corpus.ts";
import { corpusDeclarations } from "../load-declarations.ts";
import { loadTexts } from "../load-text.ts";
import { pageWidth } from "../page-width.ts";
import { collectionToText, compareEachTwo } from "./compare.ts";

/** The texts, the one that the founding claim measures by first. */
const foundingTexts = ["us-uk-1942", "us-ussr-1942", "us-china-1942"] as const;

/** The claim that the library was made to test. */
const foundingClaim = "virtually-identical";

/** Prints the founding comparison. */
export async function founding(io: Io): Promise<ExitCode> {
  const corpus = await loadCorpus(undefined, io.folder);
  const treaties = (await loadTexts(foundingTexts, corpus, io.folder)).map(({ treaty }) => treaty);
  const texts = new Map(treaties.map((treaty) => [treaty.data.siglum, treaty]));
  const width = pageWidth(undefined, io);
  const page = { width, colour: io.colour, texts, detail: "brief" } as const;

  const loaded = await Promise.all(corpus.claims.map((file) => loadClaim(file)));
  const declarations = await corpusDeclarations(corpus);
  const comparing = comparer(texts, declarations);
  const results = loaded.map(({ claim }) => checkClaim(claim, texts, comparing));
  const first = results.filter(({ claim }) => claim.id === foundingClaim);
  const others = results.filter(({ claim }) => claim.id !== foundingClaim);

  io.out(
    [
      heading("The founding comparison: three lend-lease agreements of 1942", "═"),
      "",
      heading("The claim", "─"),
      ...first.map((result) => claimToText(result, page)),
      "",
      collectionToText(treaties, compareEachTwo(treaties, declarations), {}, io),
      "",
      heading(`${others.length} more claims`, "═"),
      ...others.flatMap((result) => ["", heading(result.claim.id, "─"), claimToText(result, page)]),
      "",
      ...furtherCommands.map(([words, command]) => `${words}:\n    npm start -- ${command}`),
      "",
    ].join("\n"),
  );
  return exitCodes.fine;
}

/** Where a reader may go from here. */
const furtherCommands = [
  ["What each claim rests on, and what would change it", "claims"],
  ["Every difference of presentation, one by one", "compare us-uk-1942 us-ussr-1942 --all"],
  ["Two texts of your own", "compare BASE.txt COMPARAND.txt"],
] as const;

function heading(words: string, rule: string): string {
  return `${words}\n${rule.repeat(words.length)}\n`;
}

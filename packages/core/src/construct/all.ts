import { alinea } from "./alinea.ts";
import { annex } from "./annex.ts";
import { article } from "./article.ts";
import type { Construct } from "./construct.ts";
import { division } from "./division.ts";
import { editorial } from "./editorial.ts";
import { hinted } from "./hinted.ts";
import { paragraph } from "./paragraph.ts";
import { point } from "./point.ts";
import { recital } from "./recital.ts";
import { signature } from "./signature.ts";
import { testimonium } from "./testimonium.ts";
import { title } from "./title.ts";
import { wordsOfAgreement } from "./words-of-agreement.ts";

/** The constructs in the order in which they are tried; the last one takes everything. */
export const constructs: readonly Construct[] = [
  hinted,
  article,
  division,
  annex,
  testimonium,
  signature,
  editorial,
  title,
  wordsOfAgreement,
  recital,
  paragraph,
  point,
  alinea,
];

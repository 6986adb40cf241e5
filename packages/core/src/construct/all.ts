import { alinea } from "./alinea.ts";
import { annex } from "./annex.ts";
import { article } from "./article.ts";
import type { Construct } from "./construct.ts";
import { division } from "./division.ts";
import { editorial } from "./editorial.ts";
import { hinted } from "./hinted.ts";
import { item } from "./item.ts";
import { recital } from "./recital.ts";
import { signature } from "./signature.ts";
import { table } from "./table.ts";
import { testimonium } from "./testimonium.ts";
import { title } from "./title.ts";
import { wordsOfAgreement } from "./words-of-agreement.ts";

/** The constructs in the order in which they are tried; the last one takes everything. */
export const constructs: readonly Construct[] = [
  hinted,
  article,
  division,
  table,
  annex,
  testimonium,
  signature,
  editorial,
  title,
  wordsOfAgreement,
  recital,
  item,
  alinea,
];

/** The TEI header: which two texts, how far each may be trusted, how the variants are encoded, what the words mean. */
import { type Comparison, natures, weightNames, weights } from "@treatydiff/diff";
import { introduce } from "../document/introduction.ts";
import { type Markup, nothing } from "../escape/markup.ts";
import { xml, xmlName } from "../escape/xml.ts";
import { degreeWords } from "../words/degree-words.ts";
import { sentence } from "../words/lists.ts";
import { weightMeanings } from "../words/weight-words.ts";

/** The two ways in which TEI P5, chapter 13, lets variants be recorded that are used here. */
export type VariantMethod = "parallel-segmentation" | "location-referenced";

/** The `xml:id` of each text: its siglum where the two differ, else its role. */
export function witnessIds({ base, comparand }: Comparison): {
  readonly base: string;
  readonly comparand: string;
} {
  const ids = { base: xmlName(base.siglum), comparand: xmlName(comparand.siglum) };
  return ids.base === ids.comparand ? { base: "base", comparand: "comparand" } : ids;
}

/** The header of either form. */
export function teiHeader(comparison: Comparison, method: VariantMethod): Markup {
  const { title, texts, relation, caution, presentation } = introduce(comparison);
  const ids = witnessIds(comparison);
  const location = method === "parallel-segmentation" ? "internal" : "external";
  const witnesses = texts.map(
    ({
      role,
      siglum,
      title: name,
      standing,
      notice,
    }) => xml`          <witness xml:id="${role === "Base" ? ids.base : ids.comparand}">${role}: ${siglum}, ${standing}. ${sentence(name)} ${notice}</witness>
`,
  );
  return xml`  <teiHeader>
    <fileDesc>
      <titleStmt><title>${title}</title></titleStmt>
      <publicationStmt><p>Made by ${comparison.generator}; not published by it.</p></publicationStmt>
      <notesStmt><note type="caution">${[relation, presentation, caution].filter((words) => words !== "").join(" ")}</note></notesStmt>
      <sourceDesc>
        <listWit>
${witnesses}        </listWit>
      </sourceDesc>
    </fileDesc>
    <encodingDesc>
      <editorialDecl>
        <p>Words were matched under the normal form ${comparison.normalForm}. An app has the weight of its difference as type, its number as n; the reading of the comparand has what happened as type, seen from the base and implying no order in time, and the first of the natures that explain it as cause. “Witness” is the word of the TEI for either text: two different treaties are no witnesses of one work.</p>
${verdictParagraphs(comparison)}      </editorialDecl>
      <classDecl>
        <taxonomy xml:id="weights">
${weights
  .filter((weight) => weight !== "none")
  .map(
    (
      weight,
    ) => xml`          <category xml:id="weight.${weight}"><catDesc>${weightNames[weight]}: ${weightMeanings[weight]}</catDesc></category>
`,
  )}        </taxonomy>
${natureTaxonomy(comparison)}      </classDecl>
      <variantEncoding method="${method}" location="${location}"/>
    </encodingDesc>
  </teiHeader>
`;
}

/** The natures that occur, each with what it means; a taxonomy without a category is no TEI. */
function natureTaxonomy({ pairs }: Comparison): Markup {
  const found = new Set<string>(
    pairs.flatMap(({ differences }) => differences.flatMap((difference) => difference.natures)),
  );
  const categories = Object.entries(natures)
    .filter(([nature]) => found.has(nature))
    .map(
      ([nature, { title }]) =>
        xml`          <category xml:id="nature.${nature}"><catDesc>${title}</catDesc></category>
`,
    );
  return categories.length === 0
    ? nothing
    : xml`        <taxonomy xml:id="natures">
${categories}        </taxonomy>
`;
}

const scopes = {
  whole: "Whole text",
  preamble: "Preamble",
  operative: "Operative part",
  closing: "Closing",
} as const;

function verdictParagraphs({ verdicts }: Comparison): Markup {
  const found = Object.entries(scopes).flatMap(([scope, name]) =>
    verdicts.filter((verdict) => verdict.scope === scope).map((verdict) => ({ name, ...verdict })),
  );
  if (found.length === 0) return nothing;
  return xml`${found.map(
    ({
      name,
      degree,
      emended,
      reason,
    }) => xml`        <p>${name}, ${emended ? "after documented emendations" : "as held"}: ${degreeWords[degree].name}. ${sentence(reason)}</p>
`,
  )}`;
}

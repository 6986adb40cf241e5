/** The fixed parts of a Word document: what the file holds, how it looks, who made it. ECMA-376, part 1. */
import { type Comparison, type Weight, weightNames } from "@treatydiff/diff";
import { introduce, introductionLine } from "../document/introduction.ts";
import { type Markup, nothing } from "../escape/markup.ts";
import { visible } from "../escape/visible.ts";
import { xml } from "../escape/xml.ts";
import { andList } from "../words/lists.ts";

const declaration: Markup = { markup: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' };
const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

/** The parts that a document refers to. */
const parts = ["styles", "settings", "comments", "header", "footer"] as const;

export const contentTypes = xml`${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>${parts.map((part) => xml`<Override PartName="/word/${part}.xml" ContentType="${types}.${part}+xml"/>`)}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
`;

export const packageRelations = xml`${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
`;

export const documentRelations = xml`${declaration}<Relationships xmlns="${packages}/relationships">${parts.map((part) => xml`<Relationship Id="${part}" Type="${relations}/${part}" Target="${part}.xml"/>`)}</Relationships>
`;

/** The text itself, with the page. */
export function documentPart(body: Markup): Markup {
  return xml`${declaration}<w:document xmlns:w="${main}" xmlns:r="${relations}"><w:body>
${body}<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1418" w:bottom="1418" w:left="1418" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>
`;
}

/** The comments of the text. */
export function commentsPart(list: readonly Markup[]): Markup {
  return xml`${declaration}<w:comments xmlns:w="${main}">
${list}</w:comments>
`;
}

/** Which texts, and how far each may be trusted: on every page, and no part of the text. */
export function headerPart(comparison: Comparison): Markup {
  const { title, texts } = introduce(comparison);
  const lines = [
    title,
    ...texts.map(({ role, siglum, title: name, standing }) => `${role}: ${siglum} (${name}), ${standing}.`),
  ];
  return xml`${declaration}<w:hdr xmlns:w="${main}">${lines.map(small)}</w:hdr>
`;
}

/** What the marks mean, what is not said, and what is put in without a mark. */
export function footerPart(comparison: Comparison, unmarked: readonly Weight[]): Markup {
  const { relation, caution, presentation } = introduce(comparison);
  const silent =
    unmarked.length === 0
      ? ""
      : `Not marked, and as the comparand has it: ${andList(unmarked.map((weight) => weightNames[weight]))}.`;
  const marks =
    "Struck out: in the base only. Underlined: in the comparand only. Each weight is an author of changes.";
  return xml`${declaration}<w:ftr xmlns:w="${main}">${small([relation, presentation, caution, marks, silent].filter((words) => words !== "").join(" "))}</w:ftr>
`;
}

function small(words: string): Markup {
  return xml`<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">${visible(words)}</w:t></w:r></w:p>`;
}

/** Title and description; without a date, so that the same comparison gives the same bytes. */
export function propertiesPart(comparison: Comparison, author: string): Markup {
  return xml`${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${visible(introduce(comparison).title)}</dc:title><dc:creator>${author}</dc:creator><dc:description>${visible(introductionLine(comparison))}</dc:description></cp:coreProperties>
`;
}

export const settingsPart = xml`${declaration}<w:settings xmlns:w="${main}"><w:trackRevisions/><w:defaultTabStop w:val="567"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>
`;

interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph?: Markup;
  readonly letters?: Markup;
}

const styles: readonly Style[] = [
  {
    id: "BodyText",
    name: "Body Text",
    paragraph: xml`<w:spacing w:after="140" w:line="288" w:lineRule="auto"/>`,
  },
  {
    id: "Title",
    name: "Title",
    paragraph: xml`<w:spacing w:after="240"/><w:jc w:val="center"/>`,
    letters: xml`<w:b/><w:sz w:val="26"/>`,
  },
  {
    id: "Heading1",
    name: "heading 1",
    paragraph: xml`<w:keepNext/><w:spacing w:before="360" w:after="140"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/>`,
    letters: xml`<w:b/><w:sz w:val="26"/>`,
  },
  {
    id: "Heading2",
    name: "heading 2",
    paragraph: xml`<w:keepNext/><w:spacing w:before="280" w:after="120"/><w:jc w:val="center"/><w:outlineLvl w:val="1"/>`,
    letters: xml`<w:b/>`,
  },
  { id: "Signature", name: "Signature", paragraph: xml`<w:spacing w:after="240"/><w:ind w:left="3402"/>` },
  {
    id: "Editorial",
    name: "Words of the edition",
    paragraph: xml`<w:spacing w:after="140"/>`,
    letters: xml`<w:i/><w:color w:val="595959"/>`,
  },
  { id: "Header", name: "header", letters: xml`<w:color w:val="595959"/><w:sz w:val="16"/>` },
];

export const stylesPart = xml`${declaration}<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="22"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${styles.map(
  ({ id, name, paragraph = nothing, letters = nothing }) =>
    xml`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraph}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`,
)}</w:styles>
`;

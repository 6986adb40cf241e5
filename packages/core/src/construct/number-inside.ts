/**
 * Headings whose word stands around the number: 第十二条之一, 第三條, 제5조의2.
 */
import type { SourceBlock } from "../source/block.ts";
import { hanValue } from "../text/numerals.ts";
import type { HeadingCandidate } from "./heading.ts";
import { placeOf } from "./heading-place.ts";

const pattern =
  /(?:第|제)[\s\u3000]*([〇零一二三四五六七八九十百\d０-９]{1,6})[\s\u3000]*(?:条|條|조)(?:[之의]([一二三四五六七八九十\d]))?/gu;
const reference = /^[^\S\r\n]*(?:所|的|第|规定|規定|の|に|、|和|及|與|에|의|및|제)/u;
/** In a print without line breaks: after the end of a sentence, and with a space behind it. */
const afterSentence = /[。；：.;:][\s\u3000]*$/u;

/** The headings of a block whose word stands around the number. */
export function* numberInside(block: SourceBlock, index: number): Generator<HeadingCandidate> {
  const { text } = block;
  if (!/[第제]/u.test(text)) return;
  for (const match of text.matchAll(pattern)) {
    const stem = hanValue(match[1] ?? "");
    if (stem === undefined) continue;
    const place = placeOf(block, match.index);
    const end = match.index + match[0].length;
    const apart =
      afterSentence.test(text.slice(Math.max(0, match.index - 4), match.index)) &&
      /^[\s\u3000]/u.test(text.slice(end, end + 1));
    if (place === "inline" && !apart) continue;
    const refers = reference.test(text.slice(end, end + 8));
    const after = match[2] === undefined ? 0 : (hanValue(match[2]) ?? 0);
    const suffix = after === 0 ? "" : String.fromCharCode(96 + after);
    const number = { text: `${stem}${suffix}`, prefix: "", stem, suffix, style: "words" } as const;
    yield {
      block: index,
      from: match.index,
      wordEnd: end,
      word: "第…条",
      place,
      readings: [
        {
          number,
          end,
          doubt: 0,
          follow: refers ? "reference" : "separated",
          score: refers ? -10 : place === "inline" ? 1 : 8,
        },
      ],
    };
  }
}

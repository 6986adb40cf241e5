import { romanValue, toRoman } from "./numerals.ts";
import type { AddReading, HeadingNumber } from "./printed-number.ts";

/** Letters and figures that a scan confuses: l, 1, | and ! for I, H for II, a last L for I, O for 0. */
const confusable = /^[IVXLCH1l|!]{1,7}(?:[^\S\r\n][IVXLC1l|!]{1,4})?(?=\s*(?:[.:–—-]|$|\n|\r))/u;
const confusedFigures = /^(?=\D{0,2}\d)[\dOoIl]{2,3}(?=\s*(?:[.:–—-]|$|\n|\r))/u;

/** What a scan makes of Roman numerals and figures: "VI 1." for VII., "11" for II, "1V" for IV, "1O" for 10. */
export function readConfused(rest: string, add: AddReading): void {
  const printed = confusable.exec(rest)?.[0];
  if (printed !== undefined) {
    const strokes = printed
      .replace(/[1l|!]/gu, "I")
      .replace(/H/gu, "II")
      .replace(/\s+/gu, "");
    const meant = strokes.replace(/IL$/u, "II");
    const value = romanValue(meant);
    if (value !== undefined && toRoman(value) === meant && meant !== printed) {
      const number: HeadingNumber = {
        text: String(value),
        prefix: "",
        stem: value,
        suffix: "",
        style: "roman",
      };
      add(number, printed.length, /^\d+$/u.test(printed) ? 1 : 0.5, `“${printed}” for ${meant}`);
    }
  }
  const mixed = confusedFigures.exec(rest)?.[0];
  if (mixed !== undefined && !/^\d+$/u.test(mixed)) {
    const meant = mixed.replace(/[Oo]/gu, "0").replace(/[Il]/gu, "1");
    const number: HeadingNumber = {
      text: String(Number(meant)),
      prefix: "",
      stem: Number(meant),
      suffix: "",
      style: "arabic",
    };
    add(number, mixed.length, 0.5, `“${mixed}” for ${meant}`);
  }
}

/** Fills for pictures: a weight is a pattern before it is a colour, so that a picture can be printed in black. */
import { type Weight, weightNames } from "@treatydiff/diff";
import type { Markup } from "../escape/markup.ts";
import { xml } from "../escape/xml.ts";

/** The weights from the lightest, as the key of a picture has them. */
export const shownWeights = [
  "none",
  "accidental",
  "formal",
  "wording",
  "substantive",
] as const satisfies readonly Weight[];

/** Colours by class, light and dark; the patterns use the same. */
export const pictureStyle = `
svg { color-scheme: light dark; }
.ground { fill: #fff; } .ink { fill: #1d1d1f; } .faint { fill: #595959; } .line { stroke: #595959; fill: none; }
.p-none { fill: #fff; } .p-accidental { fill: #777; } .p-formal { stroke: #155a8a; } .p-wording { stroke: #7a4a00; } .p-substantive { fill: #9c1c1c; }
text { font-family: system-ui, "Noto Sans", Arial, sans-serif; font-size: 13px; } .small { font-size: 11px; } .title { font-size: 16px; font-weight: 600; }
@media (prefers-color-scheme: dark) {
.ground { fill: #17181a; } .ink { fill: #e8e6e3; } .faint { fill: #b0aea9; } .line { stroke: #b0aea9; }
.p-none { fill: #17181a; } .p-accidental { fill: #aaa; } .p-formal { stroke: #86c5f0; } .p-wording { stroke: #f0c274; } .p-substantive { fill: #ff9d94; }
}`;

/** The patterns of the weights, for the `defs` of a picture. */
export const patterns: Markup = xml`<defs>
<pattern id="fill-none" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="p-none" width="8" height="8"/></pattern>
<pattern id="fill-accidental" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="p-none" width="8" height="8"/><circle class="p-accidental" cx="2" cy="2" r="1"/><circle class="p-accidental" cx="6" cy="6" r="1"/></pattern>
<pattern id="fill-formal" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="p-none" width="8" height="8"/><path class="p-formal" d="M-2 2 2 -2M0 8 8 0M6 10 10 6" stroke-width="1.2"/></pattern>
<pattern id="fill-wording" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="p-none" width="6" height="6"/><path class="p-wording" d="M0 0 6 6M6 0 0 6" stroke-width="1.4"/></pattern>
<pattern id="fill-substantive" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="p-substantive" width="8" height="8"/></pattern>
</defs>
`;

/** The key: what each fill means. */
export function pictureKey(x: number, y: number): Markup {
  const widths = [80, 120, 120, 100, 180];
  let at = x;
  return xml`${shownWeights.map((weight, i) => {
    const here = at;
    at += widths[i] ?? 100;
    return xml`<rect x="${here}" y="${y}" width="18" height="14" fill="url(#fill-${weight})" class="line" style="fill:url(#fill-${weight})"/><text class="ink" x="${here + 24}" y="${y + 12}">${weightNames[weight]}</text>
`;
  })}`;
}

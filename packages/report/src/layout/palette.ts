import type { Weight } from "@treatydiff/diff";

/** Colours and bold type, as an addition: a page must say everything without them. */
export interface Palette {
  readonly heading: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly weight: (weight: Weight, text: string) => string;
}

const codes = {
  bold: [1, 22],
  faint: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const;

const weightCodes = {
  none: codes.faint,
  accidental: codes.faint,
  formal: codes.blue,
  wording: codes.yellow,
  substantive: codes.red,
} as const satisfies Record<Weight, readonly [number, number]>;

const paint =
  ([open, close]: readonly [number, number]) =>
  (text: string): string =>
    text === "" ? "" : `\u001b[${open}m${text}\u001b[${close}m`;

const asItIs = (text: string): string => text;

const coloured: Palette = {
  heading: (text) => paint(codes.bold)(paint(codes.cyan)(text)),
  strong: paint(codes.bold),
  faint: paint(codes.faint),
  weight: (weight, text) => paint(weightCodes[weight])(text),
};

const plain: Palette = {
  heading: asItIs,
  strong: asItIs,
  faint: asItIs,
  weight: (_, text) => text,
};

/** The palette for a terminal with colours, or without. ANSI codes by hand: this package runs in a browser too. */
export function palette({ colour }: { readonly colour: boolean }): Palette {
  return colour ? coloured : plain;
}

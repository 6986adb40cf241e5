/**
 * A place in the source: offsets count UTF-16 code units from 0, as JavaScript strings do; `end` is exclusive.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A point in the source as unist defines it: line and column count from 1, offset from 0. */
export interface SourcePoint {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A unist position: where a node begins and ends in the source. */
export interface Position {
  readonly start: SourcePoint;
  readonly end: SourcePoint;
}

/** Turns offsets of one source into points; built once for a source, then a binary search for each look-up. */
export interface LineTable {
  /** Where an offset stands: line and column from 1; an offset past the end stands at the end. */
  readonly pointAt: (offset: number) => SourcePoint;
  /** The text of a line (counted from 1) without its line break. */
  readonly lineText: (line: number) => string;
}

/** Builds the line table of a source. Lines end at LF, CR or CRLF. */
export function lineTable(source: string): LineTable {
  const starts: number[] = [0];
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 10) starts.push(i + 1);
    else if (code === 13 && source.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    pointAt(offset) {
      const line = lineOf(offset);
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
    },
    lineText(line) {
      const from = starts[line - 1] ?? source.length;
      const to = starts[line] ?? source.length;
      return source.slice(from, to).replace(/(?<![\r\n])[\r\n]+$/u, "");
    },
  };
}

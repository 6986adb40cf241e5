/** The fields of a numbered node, those left out that its piece does not have. */
export function numberedFields(piece: {
  readonly label?: string;
  readonly number?: string;
  readonly title?: string;
}): Record<string, unknown> {
  return {
    ...(piece.label === undefined ? {} : { label: piece.label }),
    ...(piece.number === undefined ? {} : { number: piece.number }),
    ...(piece.title === undefined ? {} : { title: piece.title }),
  };
}

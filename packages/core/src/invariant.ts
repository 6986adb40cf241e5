/** States what must be true; when it is not, the fault is ours and the message says so. */
export function invariant(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`This is a fault of treatydiff itself: ${message}`);
}

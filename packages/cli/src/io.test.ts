import { expect, test } from "vitest";
import { hasColour } from "./io.ts";

test.each([
  [{ isTTY: true }, {}, true],
  [{ isTTY: true }, { NO_COLOR: "" }, true],
  [{ isTTY: true }, { NO_COLOR: "1" }, false],
  [{ isTTY: true }, { NO_COLOR: "0" }, false],
  [{ isTTY: true }, { TERM: "dumb" }, false],
  [{ isTTY: false }, {}, false],
  [{}, {}, false],
])("on %j with %j: colours %s", (stream, env, wanted) => {
  expect(hasColour(stream, env)).toBe(wanted);
});

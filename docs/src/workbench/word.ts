/**
 * The reader for Word files as a script by itself, loaded by the worker when the first such file comes: it is a third of
 * all the script of the workbench. Its one export would be dropped from a script of its own, so that it is left where the
 * worker finds it.
 */
import { readDocx } from "@treatydiff/core/docx";

/** What the script leaves behind. */
export interface WithWord {
  treatydiffReadDocx?: typeof readDocx;
}

(globalThis as WithWord).treatydiffReadDocx = readDocx;

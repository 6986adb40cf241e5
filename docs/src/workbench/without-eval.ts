/**
 * The page's policy forbids code made from text; zod tries that for speed when it is loaded, and the browser would report
 * the attempt. Imported before everything that makes a schema.
 */
import { config } from "zod";

config({ jitless: true });

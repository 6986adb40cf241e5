/**
 * Writes a Content-Security-Policy into every page that was built: nothing from another origin, and of inline scripts
 * only those that are on the page, each by its hash. The workbench may not connect anywhere at all.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Pages that take texts from a reader. What is put into them cannot leave: no connection is allowed. */
const isolated = /^workbench\//u;

/** The integration; it comes last, when no other changes a page any more. */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: "content-security-policy",
    hooks: {
      "astro:build:done": ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
          .filter((name) => name.endsWith(".html") && !name.startsWith("downloads"))
          .map((name) => join(folder, name));
        for (const page of pages) {
          const html = readFileSync(page, "utf8");
          writeFileSync(page, withPolicy(html, relative(folder, page).replaceAll("\\", "/")));
        }
        logger.info(`policy written into ${pages.length} pages`);
      },
    },
  };
}

/** The page with its policy, which stands before anything that it governs. */
export function withPolicy(html: string, path: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html, path)}">`;
  return html.replace(/<head>/u, (head) => `${head}${meta}`);
}

/** The policy of a page. */
export function policyOf(html: string, path: string): string {
  const scripts = hashes(html, /<script(?![^>]*\bsrc=)([^>]*)>([\s\S]*?)<\/script>/gu);
  const styles = hashes(html, /<style([^>]*)>([\s\S]*?)<\/style>/gu);
  const isIsolated = isolated.test(path);
  // A worker from an address keeps a policy of its own; one made from a blob keeps this page's, and connects nowhere.
  const rules = isIsolated
    ? ["connect-src 'none'", "worker-src blob:"]
    : ["connect-src 'self'", "worker-src 'self'"];
  // The search runs a small WebAssembly program.
  const program = isIsolated ? [] : ["'wasm-unsafe-eval'"];
  return [
    "default-src 'none'",
    ["script-src", "'self'", ...program, ...scripts].join(" "),
    ["style-src", "'self'", ...styles].join(" "),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    ...rules,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashes(html: string, pattern: RegExp): readonly string[] {
  const found = [...html.matchAll(pattern)].map(
    ([, , content = ""]) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`,
  );
  return [...new Set(found)].sort();
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts Chromium: the one that CHROMIUM names or the system has, else the one inside an npm package. */
export async function startBrowser(): Promise<Browser> {
  const own = [process.env["CHROMIUM"], "/usr/bin/chromium"].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (own !== undefined) return chromium.launch({ executablePath: own, args: flags });
  packaged ??= packagedChromium();
  const { executablePath, env } = await packaged;
  return chromium.launch({ executablePath, args: flags, env });
}

interface Packaged {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

let packaged: Promise<Packaged> | undefined;

/**
 * The package reuses any copy that it finds in the folder for temporary files, and lays out its libraries for one host
 * only. What it puts into the environment for them is for this browser alone: LibreOffice would load them and crash.
 */
async function packagedChromium(): Promise<Packaged> {
  // The package exports its module alone, which lies two folders below its manifest; the test runner resolves no module
  // of its own accord.
  const module = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const manifest = join(dirname(module), "../../package.json");
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string };
  const before = { ...process.env };
  const folder = join(tmpdir(), `treatydiff-chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  process.env["TMPDIR"] = folder;
  process.env["AWS_EXECUTION_ENV"] = "AWS_Lambda_nodejs22.x";
  try {
    const { default: browser } = await import("@sparticuz/chromium");
    const executablePath = await browser.executablePath();
    const env = definedOnly({
      ...process.env,
      TMPDIR: before["TMPDIR"],
      FONTCONFIG_FILE: describeFonts(folder),
    });
    return { executablePath, env };
  } finally {
    for (const name of Object.keys(process.env)) if (before[name] === undefined) delete process.env[name];
    Object.assign(process.env, definedOnly(before));
  }
}

function definedOnly(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/**
 * The package tells where its font lies on that one host. Without any font Chromium dies of a field in a form, so that the
 * font is told where it lies here, beside whatever fonts the system has.
 */
function describeFonts(folder: string): string {
  const file = join(folder, "fonts-here.conf");
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, "fonts")}</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`,
  );
  return file;
}

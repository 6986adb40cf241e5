import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice: `SOFFICE` names it, or forbids it by naming what is not there; else where it is installed. */
export function findSoffice(): string | undefined {
  const named = process.env["SOFFICE"];
  return (named === undefined ? ["soffice", "libreoffice"] : [named]).find((name) => {
    try {
      execFileSync(name, ["--version"], { stdio: "ignore", timeout: 60_000 });
      return true;
    } catch {
      return false;
    }
  });
}

/** The text of a Word document after all its changes have been accepted, and after all have been rejected. */
export interface Settled {
  readonly accept: string;
  readonly reject: string;
}

/**
 * Has LibreOffice open Word documents and accept or reject all their changes, in one start for all of them.
 *
 * @returns undefined when it wrote nothing at all, however often it was started: then it is LibreOffice that does not run
 */
export function settleChanges<Name extends string>(
  soffice: string,
  documents: Readonly<Record<Name, Uint8Array>>,
): Readonly<Record<Name, Settled>> | undefined {
  const folder = mkdtempSync(join(tmpdir(), "treatydiff-soffice-"));
  try {
    const jobs = Object.entries<Uint8Array>(documents).flatMap(([name, docx], n) => {
      const given = join(folder, `redline-${n}.docx`);
      writeFileSync(given, docx);
      return (["accept", "reject"] as const).map((how) => ({
        name,
        how,
        given,
        settled: join(folder, `${n}-${how}.txt`),
      }));
    });
    const start = (...commands: readonly string[]) => {
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
      execFileSync(soffice, ["--headless", "--norestore", profile, ...commands], {
        stdio: "ignore",
        timeout: startLimit,
        killSignal: "SIGKILL",
      });
    };
    // LibreOffice 7.4 crashes or hangs now and then, most often while it starts or closes.
    const attempt = (...commands: readonly string[]): void => {
      try {
        start(...commands);
      } catch {
        // What has been written stands, the rest is tried again.
      }
    };
    // The first start lays out a profile and would overwrite a macro that is there already.
    attempt("--terminate_after_init");
    const basic = join(folder, "profile", "user", "basic", "Standard");
    mkdirSync(basic, { recursive: true });
    writeFileSync(join(basic, "script.xlb"), library);
    const open = () => jobs.filter(({ settled }) => !existsSync(settled));
    for (let tries = 1; tries <= mostTries && open().length > 0; tries++) {
      writeFileSync(join(basic, "Settle.xba"), macro(open()));
      attempt("macro:///Standard.Settle.All");
    }
    if (open().length === jobs.length) return undefined;
    const texts = jobs.map(({ name, how, settled }) => ({ name, how, text: read(settled) }));
    const settledAs = (name: string, how: Job["how"]): string =>
      texts.find((one) => one.name === name && one.how === how)?.text ?? "";
    return Object.fromEntries(
      Object.keys(documents).map((name) => [
        name,
        { accept: settledAs(name, "accept"), reject: settledAs(name, "reject") },
      ]),
    ) as Record<Name, Settled>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const mostTries = 4;
/** Milliseconds: all documents together take two seconds on a quiet machine. */
const startLimit = 60_000;

interface Job {
  readonly given: string;
  readonly settled: string;
  readonly how: "accept" | "reject";
}

function read(path: string): string {
  return readFileSync(path, "utf8").replace(/^\ufeff/u, "");
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const library = `${head}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Settle"/></library:library>`;

const commands = { accept: ".uno:AcceptAllTrackedChanges", reject: ".uno:RejectAllTrackedChanges" } as const;

function macro(jobs: readonly Job[]): string {
  const url = (path: string) => pathToFileURL(path).href;
  const calls = jobs.map(
    ({ given, settled, how }) => `  Settle("${url(given)}", "${url(settled)}", "${commands[how]}")`,
  );
  return `${head}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Settle" script:language="StarBasic">Sub All
${calls.join("\n")}
  StarDesktop.terminate()
End Sub

Sub Settle(given As String, settled As String, command As String)
  Dim opened(0) As New com.sun.star.beans.PropertyValue
  opened(0).Name = "Hidden"
  opened(0).Value = True
  document = StarDesktop.loadComponentFromURL(given, "_blank", 0, opened())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  Dim nothingMore() As New com.sun.star.beans.PropertyValue
  dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, nothingMore())
  Dim stored(1) As New com.sun.star.beans.PropertyValue
  stored(0).Name = "FilterName"
  stored(0).Value = "Text (encoded)"
  stored(1).Name = "FilterOptions"
  stored(1).Value = "UTF8,LF"
  document.storeToURL(settled, stored())
  document.close(True)
End Sub
</script:module>`;
}

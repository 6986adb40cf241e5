import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice, where it is installed; no package of npm brings it. */
export function findSoffice(): string | undefined {
  for (const name of [process.env["SOFFICE"], "soffice", "libreoffice"]) {
    if (name === undefined) continue;
    try {
      execFileSync(name, ["--version"], { stdio: "ignore", timeout: 60_000 });
      return name;
    } catch {
      // Not there, or not this name.
    }
  }
  return undefined;
}

/** The text of a Word document after LibreOffice has opened it and accepted or rejected all its changes. */
export function settleChanges(soffice: string, docx: Uint8Array, how: "accept" | "reject"): string {
  const folder = mkdtempSync(join(tmpdir(), "treatydiff-soffice-"));
  try {
    const given = join(folder, "redline.docx");
    const settled = join(folder, "settled.txt");
    writeFileSync(given, docx);
    const url = (path: string) => pathToFileURL(path).href;
    const start = (...commands: readonly string[]) => {
      const profile = `-env:UserInstallation=${url(join(folder, "profile"))}`;
      execFileSync(soffice, ["--headless", "--norestore", profile, ...commands], {
        stdio: "ignore",
        timeout: 120_000,
      });
    };
    // The first start lays out a profile and would overwrite a macro that is there already.
    start("--terminate_after_init");
    const basic = join(folder, "profile", "user", "basic", "Standard");
    mkdirSync(basic, { recursive: true });
    writeFileSync(join(basic, "script.xlb"), library);
    writeFileSync(join(basic, "Settle.xba"), macro(url(given), url(settled), how));
    start("macro:///Standard.Settle.Settle");
    return readFileSync(settled, "utf8").replace(/^\ufeff/u, "");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const library = `${head}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Settle"/></library:library>`;

function macro(given: string, settled: string, how: "accept" | "reject"): string {
  const command = how === "accept" ? ".uno:AcceptAllTrackedChanges" : ".uno:RejectAllTrackedChanges";
  return `${head}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Settle" script:language="StarBasic">Sub Settle
  Dim opened(0) As New com.sun.star.beans.PropertyValue
  opened(0).Name = "Hidden"
  opened(0).Value = True
  document = StarDesktop.loadComponentFromURL("${given}", "_blank", 0, opened())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  Dim nothingMore() As New com.sun.star.beans.PropertyValue
  dispatcher.executeDispatch(document.CurrentController.Frame, "${command}", "", 0, nothingMore())
  Dim stored(1) As New com.sun.star.beans.PropertyValue
  stored(0).Name = "FilterName"
  stored(0).Value = "Text (encoded)"
  stored(1).Name = "FilterOptions"
  stored(1).Value = "UTF8,LF"
  document.storeToURL("${settled}", stored())
  document.close(True)
  StarDesktop.terminate()
End Sub
</script:module>`;
}

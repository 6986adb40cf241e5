import { isBuiltin } from "node:module";
import { posix } from "node:path";
import ts from "typescript";

/** A source file of the workspace; its path is relative to the root and has forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a file does against the plan of the house, and where. */
export interface Violation {
  readonly rule: Rule;
  readonly place: string;
  readonly message: string;
}

export type Rule =
  | "package-direction"
  | "folder-direction"
  | "one-importer"
  | "runs-anywhere"
  | "file-length"
  | "no-default-export"
  | "no-any";

interface Import {
  readonly specifier: string;
  readonly line: number;
}

interface ParsedFile {
  readonly path: string;
  readonly unit: Unit;
  readonly isTest: boolean;
  readonly imports: readonly Import[];
  readonly tree: ts.SourceFile;
}

/** The parts of the workspace: the four packages, the data, and the two that use packages by name only. */
type Unit = "core" | "diff" | "report" | "cli" | "corpus" | "docs" | "test";

const lineLimit = 400;

/** Which of our packages each part may import, by name. */
const mayImportPackage: Record<Unit, readonly string[]> = {
  core: [],
  diff: ["core"],
  report: ["core", "diff"],
  cli: ["core", "diff", "report", "corpus"],
  corpus: [],
  docs: ["core", "diff", "report", "cli", "corpus"],
  test: ["core", "diff", "report", "cli", "corpus"],
};

/**
 * Which folders of its package each folder of `src` may import, besides itself. Files that lie in `src`
 * itself (the pipelines and the index) may import all of them.
 */
const mayImportFolder: Partial<Record<Unit, Record<string, readonly string[]>>> = {
  core: {
    model: [],
    problem: ["model"],
    source: ["model", "problem"],
    text: ["model", "problem"],
    construct: ["model", "problem", "source", "text"],
    tree: ["model", "problem", "source", "text", "construct"],
    locate: ["model", "problem", "text", "tree"],
    export: ["model", "problem", "source", "text", "tree"],
  },
  diff: {
    model: [],
    mention: ["model"],
    words: ["model", "mention"],
    align: ["model", "mention", "words"],
    judge: ["model", "mention", "words"],
    attest: ["model", "mention", "words"],
    verdict: ["model", "mention", "words"],
    measure: ["model", "mention", "words", "verdict"],
    result: ["model", "mention", "words", "attest", "align", "judge", "verdict", "measure"],
    family: ["model", "mention", "words", "verdict"],
    claim: ["model", "attest", "verdict", "measure", "family"],
    synopsis: ["model", "mention", "words", "align", "verdict", "measure", "family"],
  },
};

/** Files of `src` that a folder may import; any other would turn the direction round. */
const openToFolders: Partial<Record<Unit, Record<string, readonly string[] | "all but model">>> = {
  core: { "invariant.ts": "all but model", "limits.ts": "all but model" },
  diff: {
    "invariant.ts": "all but model",
    "limits.ts": "all but model",
    "compare.ts": ["claim", "family", "synopsis"],
    "version.ts": ["synopsis"],
  },
};

/** npm packages that only one file may import, so that one file changes when they do. */
const importedOnce: readonly { readonly name: string; readonly packages: RegExp }[] = [
  { name: "npm diff", packages: /^diff(\/|$)/ },
  { name: "remark", packages: /^remark-[a-z-]+(\/|$)/ },
  { name: "rehype", packages: /^rehype-[a-z-]+(\/|$)/ },
  { name: "saxes", packages: /^saxes(\/|$)/ },
  { name: "mammoth", packages: /^mammoth(\/|$)/ },
];

/** unified runs the readers above, and has no business elsewhere. */
const unifiedReaders = /^(remark|rehype)-/;

/** What a package publishes beside its front door: readers whose parsers are too large for everybody. */
const openSubpaths: ReadonlySet<string> = new Set(["@treatydiff/core/docx"]);

/** Every rule over every file. */
export function findViolations(files: readonly SourceFile[]): Violation[] {
  const parsed = files.flatMap((file) => parse(file) ?? []);
  return [
    ...parsed.flatMap(checkPackageDirection),
    ...parsed.flatMap(checkFolderDirection),
    ...checkOneImporter(parsed),
    ...parsed.flatMap(checkRunsAnywhere),
    ...parsed.flatMap(checkLength),
    ...parsed.flatMap(checkSyntax),
  ];
}

function parse({ path, text }: SourceFile): ParsedFile | undefined {
  const unit = /^(?:packages\/(core|diff|report|cli)|(corpus|docs|test))\//.exec(path);
  if (unit === null) return undefined;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  return {
    path,
    unit: (unit[1] ?? unit[2]) as Unit,
    isTest: path.endsWith(".test.ts"),
    imports: importsOf(tree),
    tree,
  };
}

/** Static, dynamic and type-only imports, and re-exports. */
function importsOf(tree: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  const add = (node: ts.Node | undefined) => {
    if (node !== undefined && ts.isStringLiteralLike(node)) {
      imports.push({ specifier: node.text, line: lineOf(tree, node) });
    }
  };
  visit(tree, (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0]);
    }
  });
  return imports;
}

/** Between packages: by name, through the front door, and only downwards. */
function checkPackageDirection(file: ParsedFile): Violation[] {
  const home = homeOf(file);
  return file.imports.flatMap(({ specifier, line }) => {
    const report = (message: string) => violation("package-direction", file, line, message);
    if (specifier.startsWith(".")) {
      const target = resolve(file, specifier);
      if (target.startsWith(`${home}/`)) return [];
      return report(`"${specifier}" leaves ${home}; import the other package by its name`);
    }
    const ours = /^@treatydiff\/([^/]+)(\/.*)?$/.exec(specifier);
    if (ours !== null) {
      const [, name = "", deeper] = ours;
      if (deeper !== undefined && !openSubpaths.has(specifier))
        return report(`"${specifier}" reaches inside; import "@treatydiff/${name}"`);
      if (mayImportPackage[file.unit].includes(name)) return [];
      return report(
        `${file.unit} imports ${name}; the direction is core ← diff ← report ← cli, and corpus imports nothing`,
      );
    }
    if (file.unit === "corpus" && !file.isTest && !file.path.endsWith(".config.ts")) {
      return report(`corpus is data and imports nothing, but here "${specifier}"`);
    }
    return [];
  });
}

/** Between the folders of one package, by the tables above. Tests may import what they like. */
function checkFolderDirection(file: ParsedFile): Violation[] {
  const table = mayImportFolder[file.unit];
  const source = `packages/${file.unit}/src/`;
  if (table === undefined || file.isTest || !file.path.startsWith(source)) return [];

  const [folder = "", ...rest] = file.path.slice(source.length).split("/");
  if (rest.length === 0) return [];
  const allowed = table[folder];
  if (allowed === undefined) {
    const message = `the folder ${folder} is not in the plan of ${file.unit}: say in test/support/architecture-rules.ts what it may import`;
    return violation("folder-direction", file, 1, message);
  }
  return file.imports.flatMap(({ specifier, line }) => {
    const target = specifier.startsWith(".") ? resolve(file, specifier) : "";
    if (!target.startsWith(source)) return [];
    const [targetFolder = "", ...inside] = target.slice(source.length).split("/");
    if (inside.length === 0) {
      const readers = openToFolders[file.unit]?.[targetFolder] ?? [];
      if (readers === "all but model" ? folder !== "model" : readers.includes(folder)) return [];
      const message = `${folder} imports ${targetFolder}, which stands above it`;
      return violation("folder-direction", file, line, message);
    }
    if (targetFolder === folder || allowed.includes(targetFolder)) return [];
    const list = allowed.length === 0 ? "only itself" : `only itself and ${allowed.join(", ")}`;
    return violation(
      "folder-direction",
      file,
      line,
      `${folder} imports ${targetFolder}; it may import ${list}`,
    );
  });
}

/** A dependency that may change under us is met in one file. */
function checkOneImporter(files: readonly ParsedFile[]): Violation[] {
  const sources = files.filter(({ path, isTest }) => !isTest && /^packages\/[^/]+\/src\//.test(path));
  const twice = importedOnce.flatMap(({ name, packages }) => {
    const importers = sources.flatMap((file) => {
      const found = file.imports.find(({ specifier }) => packages.test(specifier));
      return found === undefined ? [] : [{ file, line: found.line }];
    });
    return importers.slice(1).flatMap(({ file, line }) => {
      const message = `${name} is imported here and in ${importers[0]?.file.path}; one file is enough`;
      return violation("one-importer", file, line, message);
    });
  });
  const alone = sources.flatMap((file) => {
    const unified = file.imports.find(({ specifier }) => specifier === "unified");
    if (unified === undefined) return [];
    if (file.imports.some(({ specifier }) => unifiedReaders.test(specifier))) return [];
    const message = "unified is imported without a reader; the files that read Markdown and HTML have it";
    return violation("one-importer", file, unified.line, message);
  });
  return [...twice, ...alone];
}

/** Only the command line knows that it runs on Node. */
function checkRunsAnywhere(file: ParsedFile): Violation[] {
  const isLibrary = ["core", "diff", "report"].includes(file.unit) && file.path.includes("/src/");
  if (!isLibrary || file.isTest) return [];
  const violations = file.imports.flatMap(({ specifier, line }) => {
    if (!isBuiltin(specifier)) return [];
    const message = `"${specifier}" is Node's; ${file.unit} also runs in a browser: only packages/cli may import it`;
    return violation("runs-anywhere", file, line, message);
  });
  visit(file.tree, (node) => {
    if (!ts.isIdentifier(node) || node.text !== "process" || isNameOfOurs(node)) return;
    const message = "`process` is Node's; only packages/cli may touch it";
    violations.push(...violation("runs-anywhere", file, lineOf(file.tree, node), message));
  });
  return violations;
}

/** True where `process` is the name of a property, a method or a variable of ours, and not the global. */
function isNameOfOurs(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return !(ts.isIdentifier(parent.expression) && parent.expression.text === "globalThis");
  }
  return "name" in parent && parent.name === node;
}

function checkLength(file: ParsedFile): Violation[] {
  if (file.isTest || !/^packages\/[^/]+\/src\//.test(file.path)) return [];
  const { text } = file.tree;
  const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  if (lines <= lineLimit) return [];
  const message = `${lines} lines; ${lineLimit} is the limit: give a part of it a file and a name of its own`;
  return violation("file-length", file, lineLimit + 1, message);
}

function checkSyntax(file: ParsedFile): Violation[] {
  const violations: Violation[] = [];
  visit(file.tree, (node) => {
    const report = (rule: Rule, message: string) =>
      violations.push(...violation(rule, file, lineOf(file.tree, node), message));
    if (node.kind === ts.SyntaxKind.AnyKeyword) report("no-any", "`any`; say what it is, or `unknown`");
    if (isDefaultExport(node) && !file.path.endsWith(".config.ts")) {
      report("no-default-export", "a default export; export it by its name");
    }
  });
  return violations;
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === "default";
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false)
  );
}

function homeOf({ unit }: ParsedFile): string {
  return ["corpus", "docs", "test"].includes(unit) ? unit : `packages/${unit}`;
}

function resolve(file: ParsedFile, specifier: string): string {
  return posix.join(posix.dirname(file.path), specifier);
}

function violation(rule: Rule, file: ParsedFile, line: number, message: string): Violation[] {
  return [{ rule, place: `${file.path}:${line}`, message }];
}

function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

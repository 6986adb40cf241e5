/**
 * The command line on one page: what may be written, which command does it, and what becomes of an error.
 */
import { readFileSync } from "node:fs";
import { Command, CommanderError, Option } from "@commander-js/extra-typings";
import { TreatyError } from "@treatydiff/core";
import { weights } from "@treatydiff/diff";
import { printable, type ReportFormat, reportFormats } from "@treatydiff/report";
import { check } from "./commands/check.ts";
import { claims } from "./commands/claims.ts";
import { compare } from "./commands/compare.ts";
import { synopsis, template } from "./commands/family.ts";
import { founding } from "./commands/founding.ts";
import { gitInstall, gitUninstall } from "./commands/git.ts";
import { gitDiff } from "./commands/git-diff.ts";
import { init } from "./commands/init.ts";
import { outline } from "./commands/outline.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import {
  corpusOption,
  familyFormatOption,
  normalFormOption,
  outlineFormatOption,
  outputOption,
  textHelp,
  widthOption,
} from "./options.ts";
import { doorOption, encodingOption, maxSizeOption } from "./reading-options.ts";
import { UsageError } from "./usage-error.ts";

/** Runs the command line with the arguments after the program's name. Never throws and never ends the process. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCodes.fine;
  const program = buildProgram(io, (found) => {
    code = found;
  });
  try {
    if (args.length === 0) io.out(program.helpInformation());
    else await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    return answer(error, io);
  }
}

function buildProgram(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command("treatydiff")
    .description("Compares treaty texts article by article and clause by clause.")
    .version(version(), "--version", "print the version")
    .helpOption("--help", "print this help")
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: () => {} });

  program
    .command("outline")
    .summary("print the clause tree of a text")
    .description("Prints the clause tree of a text: a line for each unit with its locus and its first words.")
    .argument("<text>", textHelp)
    .addOption(outlineFormatOption())
    .addOption(encodingOption())
    .addOption(doorOption())
    .addOption(maxSizeOption())
    .addOption(corpusOption())
    .action(async (text, options) => done(await outline(text, options, io)));

  program
    .command("compare")
    .summary("compare two texts, or more")
    .description(
      "Compares texts clause by clause and says of every difference how much it weighs and by which rule. " +
        "Of more than two texts, each two are compared, then the family.",
    )
    .argument("<base>", textHelp)
    .argument("<comparand...>", "what is compared with it; the same")
    .addOption(
      new Option("--format <format>", "how to print it")
        .choices(Object.keys(reportFormats) as readonly ReportFormat[])
        .default("text" as const),
    )
    .addOption(outputOption())
    .addOption(
      new Option("--fail-on <weight>", "exit with 1 when a difference weighs so much").choices(realWeights),
    )
    .addOption(
      new Option(
        "--only <weight...>",
        "show only differences of these weights; in a Word redline, mark only these",
      ).choices(realWeights),
    )
    .option("--all", "show differences of presentation and adaptations one by one as well")
    .addOption(normalFormOption())
    .option("--pairs <file>", "keep the pairs and weights that this file declares; else those of the corpus")
    .addOption(widthOption())
    .addOption(encodingOption())
    .addOption(doorOption())
    .addOption(maxSizeOption())
    .addOption(corpusOption())
    .action(async (base, comparands, options) => done(await compare([base, ...comparands], options, io)));

  program
    .command("synopsis")
    .summary("put texts into parallel columns")
    .description("Puts any number of texts side by side, clause by clause, and says how each differs.")
    .argument("<text>", textHelp)
    .argument("<texts...>", "the others; the same")
    .addOption(familyFormatOption())
    .addOption(outputOption())
    .addOption(widthOption())
    .addOption(encodingOption())
    .addOption(doorOption())
    .addOption(maxSizeOption())
    .addOption(corpusOption())
    .action(async (text, texts, options) => done(await synopsis([text, ...texts], options, io)));

  program
    .command("template")
    .summary("print what texts share")
    .description(
      "Prints the text that a family shares, with slots such as ⟨party⟩ and ⟨date⟩, and where each text departs from it.",
    )
    .argument("<text>", textHelp)
    .argument("<texts...>", "the others; the same")
    .addOption(familyFormatOption())
    .addOption(outputOption())
    .addOption(widthOption())
    .addOption(encodingOption())
    .addOption(doorOption())
    .addOption(maxSizeOption())
    .addOption(corpusOption())
    .action(async (text, texts, options) => done(await template([text, ...texts], options, io)));

  program
    .command("claims")
    .summary("check the claims of the corpus")
    .description(
      "Checks claims such as “this agreement is virtually identical to that one”, and says what each finding rests on.",
    )
    .argument("[files...]", "claims as YAML files; without any, those of the corpus")
    .addOption(
      new Option("--format <format>", "how to print it")
        .choices(["text", "json", "junit"] as const)
        .default("text" as const),
    )
    .addOption(widthOption())
    .addOption(corpusOption())
    .action(async (files, options) => done(await claims(files, options, io)));

  program
    .command("check")
    .summary("check a whole corpus, and what an edit did to it")
    .description(
      "Checks front matter, structure, check sums, places, attestation and claims of a corpus; with --base also tells, " +
        "clause by clause, what was changed since a revision. Exits with 1 when there is an error.",
    )
    .argument("[corpus]", "the folder of the corpus; without it this folder, or the folder “corpus” in it")
    .option("--base <revision>", "compare with the corpus as of this git revision")
    .addOption(
      new Option("--format <format>", "how to print it")
        .choices(["text", "json", "github", "sarif"] as const)
        .default("text" as const),
    )
    .option("--summary <file>", "add a page in Markdown to this file")
    .addOption(widthOption())
    .action(async (folder, options) => done(await check(folder, options, io)));

  const gitCommand = program
    .command("git")
    .summary("have git diff show treaties clause by clause")
    .description(
      "Sets up this repository so that git diff compares treaty texts clause by clause, or takes it back.",
    );
  gitCommand
    .command("install")
    .description("Names the texts in .gitattributes and the driver in this repository's settings.")
    .option(
      "--pattern <pattern>",
      "which files, as .gitattributes names them; without it the texts of the corpus",
    )
    .option("--program <command>", "what git calls; without it treatydiff")
    .action(async (options) => done(await gitInstall(options, io)));
  gitCommand
    .command("uninstall")
    .description("Takes the driver and its lines in .gitattributes away.")
    .action(async () => done(await gitUninstall(io)));
  program
    .command("git-diff", { hidden: true })
    .description("Called by git for a text with the driver.")
    .argument("<files...>", "what git gives")
    .action(async (files) => done(await gitDiff(files, io)));

  program
    .command("init")
    .summary("make a corpus from a folder of texts")
    .description(
      "Makes a corpus in a folder from the texts that lie in it: for each a folder with its siglum, and front matter " +
        "with what can be read from the text. Asks nothing, and overwrites nothing.",
    )
    .argument("<folder>", "the folder with the texts")
    .option("--to <folder>", "where to make the corpus; without it in the folder itself, as “corpus”")
    .addOption(encodingOption())
    .addOption(maxSizeOption())
    .action(async (folder, options) => done(await init(folder, options, io)));

  program
    .command("founding", { hidden: true })
    .description("Prints the founding comparison of the three agreements of 1942.")
    .option("--full", "everything, and not one page")
    .action(async (options) => done(await founding(options, io)));

  return program;
}

const realWeights = weights.filter((weight) => weight !== "none");

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return (manifest as { readonly version: string }).version;
}

/** Every error becomes one sentence; none becomes a stack trace. */
function answer(error: unknown, io: Io): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.fine;
    io.err(`${wrongUse(error)}\n`);
    return exitCodes.wrongUse;
  }
  if (error instanceof UsageError || error instanceof TreatyError) {
    io.err(`${error.message}\n`);
    return exitCodes.wrongUse;
  }
  const reason = error instanceof Error ? error.message : String(error);
  io.err(`This is a fault of treatydiff, not yours (${printable(reason)}); please report it.\n`);
  return exitCodes.ourFault;
}

/** commander's "error: unknown option '--foo'" as a sentence with the remedy. */
function wrongUse({ message }: CommanderError): string {
  const words = printable(message.replace(/^error: /u, "").trim()).replace(/\.$/u, "");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}; see treatydiff --help.`;
}

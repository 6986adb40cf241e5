import { defineConfig } from "tsup";

// Written beside index.ts, so that the texts have the same place relative to source and build.
export default defineConfig({
  entry: ["index.ts"],
  outDir: ".",
  format: "esm",
  target: "es2023",
  dts: true,
  clean: false,
});

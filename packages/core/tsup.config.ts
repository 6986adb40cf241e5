import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", docx: "src/source/read-docx.ts" },
  format: "esm",
  target: "es2023",
  dts: true,
  sourcemap: true,
  clean: true,
});

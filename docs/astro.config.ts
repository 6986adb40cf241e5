import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";
import { contentSecurityPolicy } from "./integrations/content-security-policy.ts";
import { outside } from "./integrations/outside.ts";
import { sidebar } from "./src/data/sidebar.ts";

// The packages run from their sources, as in the tests; a list of conditions replaces Vite's own, so these are repeated.
const conditions = (host: string) => ["@treatydiff/source", "module", host, "development|production"];
const packages = ["core", "diff", "report", "cli", "corpus"].map((name) => `@treatydiff/${name}`);

export default defineConfig({
  base: process.env["SITE_BASE"] ?? "/",
  trailingSlash: "always",
  outDir: process.env["SITE_OUT"] ?? "./dist",
  build: { inlineStylesheets: "never" },
  image: { service: passthroughImageService() },
  // It would take the space between two words where they stand in elements of their own.
  compressHTML: false,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  vite: {
    // What reads texts runs in a worker, where there is no document.
    resolve: { conditions: ["worker", ...conditions("browser")] },
    plugins: [outside(packages)],
    build: { assetsInlineLimit: 0 },
    worker: { format: "es" },
  },
  integrations: [
    starlight({
      title: "treatydiff",
      description: "Treaties compared article by article and clause by clause",
      favicon: "/favicon.svg",
      sidebar,
      disable404Route: true,
      credits: false,
      expressiveCode: false,
      customCss: [
        "@fontsource-variable/source-serif-4/opsz.css",
        "@fontsource-variable/source-serif-4/opsz-italic.css",
        "@fontsource-variable/source-sans-3/wght.css",
        "./src/styles/theme.css",
        "./src/styles/site.css",
        "./src/styles/report.css",
      ],
      components: {
        Header: "./src/components/Header.astro",
        Footer: "./src/components/Footer.astro",
        PageTitle: "./src/components/PageTitle.astro",
        Hero: "./src/components/Hero.astro",
        ThemeProvider: "./src/components/ThemeProvider.astro",
        ThemeSelect: "./src/components/ThemeSelect.astro",
        MobileMenuFooter: "./src/components/MobileMenuFooter.astro",
        Search: "./src/components/Search.astro",
      },
    }),
    contentSecurityPolicy(),
  ],
});

/** The button that changes between light and dark; what was chosen is kept on this machine. */
export function wireThemeButtons(): void {
  const root = document.documentElement;
  const buttons = document.querySelectorAll<HTMLButtonElement>("[data-theme-button]");
  const tell = (): void => {
    for (const button of buttons)
      button.setAttribute("aria-pressed", String(root.dataset["theme"] === "dark"));
  };
  for (const button of buttons) {
    button.addEventListener("click", () => {
      const theme = root.dataset["theme"] === "dark" ? "light" : "dark";
      root.dataset["theme"] = theme;
      try {
        localStorage.setItem("theme", theme);
      } catch {
        // A browser that keeps nothing still shows what was chosen.
      }
      tell();
    });
  }
  tell();
}

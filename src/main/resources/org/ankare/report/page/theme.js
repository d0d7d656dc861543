// Light or dark: as the system has it, or as a person chose.

const THEME = "ankare-review-theme";
const THEMES = ["auto", "light", "dark"];

function turnTheme(strip) {
  const next = THEMES[(THEMES.indexOf(remembered(THEME) ?? "auto") + 1) % THEMES.length];
  remember(THEME, next);
  setTheme(next);
  strip.draw();
}

function setTheme(theme) {
  if (theme === "auto") {
    delete document.documentElement.dataset.theme;
  } else {
    document.documentElement.dataset.theme = theme;
  }
  byId("theme").textContent = `Theme: ${theme}`;
}

function themeIsDark() {
  const theme = document.documentElement.dataset.theme;
  return theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

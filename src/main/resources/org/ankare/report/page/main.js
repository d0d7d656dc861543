// The start of the page, when all parts of the script are there.

function start() {
  const names = SIDES.map((side) => TEXTS[side].document);
  document.title = `${names.join(" – ")} · Review`;
  byId("documents").replaceChildren(el("bdi", null, names[0]), " – ", el("bdi", null, names[1]));
  byId("made").textContent = DATA.signature;
  byId("accept-least").value = SURE.toFixed(2);
  setTheme(remembered(THEME) ?? "auto");
  prepareDialogs();
  fillHelp(COMMANDS);
  const app = new App();
  listenToMouse(app);
  listenToKeys(app);
  byId("file").addEventListener("change", (event) => {
    const [file] = event.target.files;
    event.target.value = "";
    if (file) {
      app.importFile(file);
    }
  });
  for (const button of document.querySelectorAll("button[data-command]")) {
    const { help, keys } = COMMANDS.find((command) => command.id === button.dataset.command);
    button.title = keys.length > 0 ? `${help} (${keyName(keys[0])})` : help;
  }
  addEventListener("beforeprint", () => app.rows.fillAll());
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => app.strip.draw());
  for (const id of ["more", "why"]) {
    byId(id).open = matchMedia("(min-width: 60rem)").matches;
  }
  app.showFiltered();
  performance.mark("ankare-ready");
}

start();

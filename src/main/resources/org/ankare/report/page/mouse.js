// The mouse, and focus that comes by other ways than keys.

function listenToMouse(app) {
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-command]");
    if (button && button.getAttribute("aria-disabled") !== "true") {
      button.closest("details.menu")?.removeAttribute("open");
      COMMANDS.find((command) => command.id === button.dataset.command).run(app);
    }
    if (!event.target.closest("details.menu")) {
      document.querySelectorAll("details.menu[open]").forEach((menu) => menu.removeAttribute("open"));
    }
  });
  const list = byId("beads");
  list.addEventListener("click", (event) => chooseAt(app, event.target));
  list.addEventListener("focusin", (event) => chooseAt(app, event.target));
  list.addEventListener("mouseover", (event) => {
    const shared = event.target.closest(".shared");
    const row = event.target.closest(".bead");
    if (row) {
      light(row, shared ? shared.dataset.things.split(" ")[0] : null);
    }
  });
  list.addEventListener("mouseout", (event) => {
    const row = event.target.closest(".bead");
    if (row && !row.contains(event.relatedTarget)) {
      light(row, null);
    }
  });
}

function chooseAt(app, target) {
  const row = target.closest(".bead");
  if (!row || !app.rows.has(row.bead)) {
    return;
  }
  const found = target.closest(".piece");
  const piece = found && { side: found.dataset.side, index: Number(found.dataset.piece) };
  const isSame = app.chosen === row.bead && app.piece?.side === piece?.side && app.piece?.index === piece?.index;
  if (!isSame) {
    app.choose(row.bead, { piece });
  }
}

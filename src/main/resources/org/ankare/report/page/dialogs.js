// Dialogs: what the keys do, and questions before something large.

/** Shows a dialog and calls back with the value of the button that closed it. */
function ask(id, done) {
  const dialog = byId(id);
  dialog.returnValue = "";
  dialog.addEventListener("close", () => done?.(dialog.returnValue), { once: true });
  dialog.showModal();
}

function prepareDialogs() {
  for (const dialog of document.querySelectorAll("dialog")) {
    dialog.addEventListener("click", (event) => {
      const button = event.target.closest("button[value]");
      if (button) {
        dialog.close(button.value);
      }
    });
    dialog.addEventListener("submit", (event) => {
      event.preventDefault();
      dialog.close(dialog.querySelector("button[value=yes]")?.value ?? "");
    });
  }
}

/** Fills the help with the table of commands. */
function fillHelp(commands) {
  const groups = new Map();
  const withKeys = commands.filter((command) => command.keys.length > 0);
  withKeys.forEach((command) => groups.set(command.group, [...(groups.get(command.group) ?? []), command]));
  const body = byId("keys");
  for (const [group, members] of groups) {
    body.append(el("h3", null, group));
    const list = el("dl");
    for (const { keys, help } of members) {
      const names = keys.map((key) => el("kbd", null, keyName(key)));
      list.append(el("dt", null, names.flatMap((name, i) => (i > 0 ? [" or ", name] : [name]))), el("dd", null, help));
    }
    body.append(list);
  }
}

const KEY_NAMES = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→", Control: "Ctrl", Escape: "Esc" };

function keyName(key) {
  return key
    .split("+")
    .map((part) => KEY_NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(" ");
}

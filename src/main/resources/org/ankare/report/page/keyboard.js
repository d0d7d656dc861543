// Keys. Single ones work in the list of beads only, and can be switched off.

const SWITCH = "ankare-review-keys";

/** Returns the name of the pressed keys as the table of commands has it. */
function pressed(event) {
  const letter = event.key.length === 1;
  const shift = event.shiftKey && (!letter || /\p{L}/u.test(event.key));
  const key = letter ? (shift ? event.key.toUpperCase() : event.key.toLowerCase()) : event.key;
  const control = event.ctrlKey || event.metaKey;
  return `${control ? "Control+" : ""}${shift ? "Shift+" : ""}${key}`;
}

function listenToKeys(app) {
  const letters = byId("letters");
  letters.checked = remembered(SWITCH) !== "off";
  letters.addEventListener("change", () => remember(SWITCH, letters.checked ? "on" : "off"));
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.isComposing || document.querySelector("dialog[open]")) {
      return;
    }
    const name = pressed(event);
    const command = COMMANDS.find((each) => each.keys.includes(name));
    if (command && isMeant(event, name, letters.checked)) {
      event.preventDefault();
      command.run(app);
    }
  });
}

/** Tells whether a key is meant for the list: it is there, or nowhere. */
function isMeant(event, name, lettersAreOn) {
  const target = event.target;
  if (name.startsWith("Control+")) {
    return !target.matches("input, textarea, select");
  }
  const isInList = target === document.body || byId("beads").contains(target);
  const isSingle = event.key.length === 1;
  return isInList && (lettersAreOn || !isSingle);
}

/** Returns what the browser has kept under a name, or null. */
function remembered(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function remember(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // A setting that is not kept does no harm.
  }
}

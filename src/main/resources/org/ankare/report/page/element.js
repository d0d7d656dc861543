// Making elements. Text only ever goes in as text.

/** Makes an element: el("p.note", { title: "…" }, "text", child, …). */
function el(what, attributes, ...children) {
  const [name, ...classes] = what.split(".");
  const element = document.createElement(name);
  if (classes.length > 0) {
    element.className = classes.join(" ");
  }
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? "" : value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null));
  return element;
}

const byId = (id) => document.getElementById(id);

/** Says what has happened, to be seen and to be heard. */
function say(message) {
  byId("say").textContent = message;
}

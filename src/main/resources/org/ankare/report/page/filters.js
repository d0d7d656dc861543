// Which beads are shown: by words, confidence, shape, kind, decision.

const CONTENTS = [
  ["", "All beads", () => true],
  ["linked", "Linked", (bead) => !isNull(bead)],
  ["alone", "Standing alone", (bead) => isNull(bead)],
  ["omission", "Only in Swedish", (bead) => bead.en.length === 0],
  ["addition", "Only in English", (bead) => bead.sv.length === 0],
  ["quote", "With a shared quote", (bead) => sharesKind(bead, "quote")],
  ["name", "With a shared name", (bead) => sharesKind(bead, "name")],
  ["number", "With a shared number", (bead) => sharesKind(bead, "number")],
  ["heading", "Headings", (bead) => hasPiece(bead, "heading")],
  ["boilerplate", "Text of the page", (bead) => hasPiece(bead, "boilerplate")],
];

const STATES = [
  ["", "Any state", () => true],
  ["open", "Undecided", (bead) => !bead.decision],
  ["decided", "Decided", (bead) => bead.decision !== null],
  ["accepted", "Accepted", (bead) => bead.decision === "accepted"],
  ["rejected", "Rejected", (bead) => bead.decision === "rejected"],
  ["edited", "Edited", (bead) => bead.decision === "edited"],
];

function hasPiece(bead, kind) {
  return SIDES.some((side) => bead[side].some((piece) => TEXTS[side].pieces[piece].kind === kind));
}

function sharesKind(bead, kind) {
  const things = sharedThings(bead);
  return sentencesOf("sv", bead.sv).some((sentence) =>
    sentence.mentions.some((mention) => mention.kind === kind && things.has(mention.thing)),
  );
}

class Filters {
  constructor(form, changed) {
    this.form = form;
    form.content.append(...CONTENTS.map(([value, words]) => el("option", { value }, words)));
    form.state.append(...STATES.map(([value, words]) => el("option", { value }, words)));
    this.#offerShapes();
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(changed, 120);
    });
    form.addEventListener("reset", () => setTimeout(changed));
  }

  #offerShapes() {
    const counts = new Map();
    PROGRAM_BEADS.forEach((bead) => counts.set(shapeOf(bead), (counts.get(shapeOf(bead)) ?? 0) + 1));
    const shapes = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    this.form.shape.append(
      el("option", { value: "" }, "Any shape"),
      ...shapes.map(([shape, number]) =>
        el("option", { value: shape }, `${shape.replace("-", "–")}  (${plain.format(number)})`),
      ),
    );
  }

  /** The words that are searched for, as they are compared. */
  get needle() {
    return foldCase(this.form.search.value.trim());
  }

  /** Returns what tells whether a bead is to be shown. */
  predicate() {
    const { form, needle } = this;
    const content = CONTENTS.find(([value]) => value === form.content.value)[2];
    const state = STATES.find(([value]) => value === form.state.value)[2];
    const least = form.least.value === "" ? 0 : form.least.valueAsNumber;
    const most = form.most.value === "" ? 1 : form.most.valueAsNumber;
    const shape = form.shape.value;
    return (bead) =>
      bead.confidence >= least &&
      bead.confidence <= most &&
      (shape === "" || shapeOf(bead) === shape) &&
      content(bead) &&
      state(bead) &&
      (needle === "" || hasWords(bead, needle));
  }
}

function hasWords(bead, needle) {
  return SIDES.some((side) =>
    sentencesOf(side, bead[side]).some((sentence) => foldCase(sentence.text).includes(needle)),
  );
}

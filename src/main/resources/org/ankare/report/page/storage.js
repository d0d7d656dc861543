// The work of a person, kept in the browser from one day to the next.

const STORE = `ankare-review:${DATA.key}`;
const PLACE = new Map(PROGRAM_BEADS.map((bead, at) => [bead, at]));

class KeptWork {
  constructor(model) {
    this.model = model;
    this.isOff = false;
    model.listen(() => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.save(), 300);
    });
    addEventListener("pagehide", () => this.save());
  }

  /** Brings back what was kept, and tells so. */
  restore() {
    try {
      const kept = localStorage.getItem(STORE);
      if (kept === null) {
        this.#tell("Your work will be kept in this browser.");
        return;
      }
      const beads = JSON.parse(kept).map(readKept);
      if (!isWhole(beads)) {
        throw new SyntaxError("not whole");
      }
      this.model.beads = beads;
      this.saved = beads.slice();
      const decided = beads.filter((bead) => bead.decision).length;
      this.#tell(`Kept in this browser. Brought back: ${count(decided, "decision")}.`);
    } catch (problem) {
      this.#tell(problem instanceof DOMException ? NO_STORE : "What this browser had kept could not be read.");
    }
  }

  save() {
    clearTimeout(this.waiting);
    if (!this.isDirty()) {
      return;
    }
    try {
      localStorage.setItem(STORE, JSON.stringify(this.model.beads.map(writeKept)));
      this.saved = this.model.beads.slice();
      this.#tell("Kept in this browser.");
    } catch {
      this.#tell(NO_STORE);
    }
  }

  isDirty() {
    const { beads } = this.model;
    const saved = this.saved ?? PROGRAM_BEADS;
    return beads.length !== saved.length || beads.some((bead, i) => bead !== saved[i]);
  }

  /** Forgets what was kept. */
  forget() {
    try {
      localStorage.removeItem(STORE);
      this.saved = this.model.beads.slice();
      this.#tell("Nothing is kept now.");
    } catch {
      this.#tell(NO_STORE);
    }
  }

  #tell(words) {
    byId("kept").textContent = words;
  }
}

const NO_STORE = "This browser keeps nothing for this page: export your work before you close it.";

/** A bead of the program by its place; any other by what it is. */
function writeKept(bead) {
  if (PLACE.has(bead)) {
    return PLACE.get(bead);
  }
  const own = BY_KEY.get(beadKey(bead.sv, bead.en));
  return own && bead.decision !== "edited"
    ? [PLACE.get(own), bead.decision]
    : [bead.sv, bead.en, bead.decision, bead.confidence];
}

function readKept(kept) {
  if (typeof kept === "number") {
    return PROGRAM_BEADS[kept];
  }
  if (typeof kept[0] === "number") {
    const own = PROGRAM_BEADS[kept[0]];
    return makeBead(own.sv, own.en, { ...own, decision: kept[1] });
  }
  const [sv, en, decision, confidence] = kept;
  return beadOfRow(sv, en, { decision: decision ?? "", confidence });
}

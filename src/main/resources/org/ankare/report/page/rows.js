// The list of rows. It is cut into stretches whose rows are made when they come near the window or
// when there is time, so that a long text opens at once, and can be searched by the browser and
// printed as a whole.

const STRETCH = 20;
const LINE_HEIGHT = 27;
const CHARACTERS_A_LINE = 52;

class Rows {
  constructor(container, makeRow) {
    this.container = container;
    this.makeRow = makeRow;
    this.rows = new Map();
    this.stretches = new Map();
    this.observer = new IntersectionObserver((entries) => this.#nearing(entries), {
      rootMargin: "1500px",
    });
  }

  /** Shows these beads and no others. */
  show(beads) {
    this.observer.disconnect();
    this.rows.clear();
    this.stretches.clear();
    this.container.replaceChildren();
    this.list = [];
    for (let from = 0; from < beads.length; from += STRETCH) {
      this.#addStretch(beads.slice(from, from + STRETCH));
    }
    this.list.slice(0, 1).forEach((stretch) => this.#fill(stretch));
    this.list.forEach((stretch) => this.observer.observe(stretch.element));
    this.#fillInTime(this.list);
  }

  #addStretch(beads) {
    const element = el("div.stretch", { role: "rowgroup" });
    const stretch = { element, beads, isFilled: false };
    element.style.blockSize = `${this.#guessHeight(beads)}px`;
    beads.forEach((bead) => this.stretches.set(bead, stretch));
    this.list.push(stretch);
    this.container.append(element);
  }

  #guessHeight(beads) {
    const width = this.container.clientWidth || 800;
    const perLine = Math.max(20, (CHARACTERS_A_LINE * width) / 1000);
    return beads.reduce((sum, bead) => {
      const lines = Math.max(...SIDES.map((side) => lengthOf(side, bead[side]) / perLine));
      return sum + Math.ceil(lines) * LINE_HEIGHT + 20;
    }, 0);
  }

  #nearing(entries) {
    const stretches = new Map(this.list.map((stretch) => [stretch.element, stretch]));
    for (const entry of entries) {
      const stretch = stretches.get(entry.target);
      if (entry.isIntersecting && stretch) {
        this.#fill(stretch);
      }
    }
  }

  #fill(stretch) {
    if (stretch.isFilled) {
      return;
    }
    stretch.isFilled = true;
    stretch.element.style.containIntrinsicBlockSize = `auto ${stretch.element.style.blockSize}`;
    stretch.element.style.blockSize = "";
    stretch.element.append(...stretch.beads.map((bead) => this.#make(bead)));
    this.observer.unobserve(stretch.element);
  }

  #make(bead) {
    const row = this.makeRow(bead);
    row.bead = bead;
    this.rows.set(bead, row);
    return row;
  }

  #fillInTime(list) {
    const work = (deadline) => {
      if (list !== this.list) {
        return;
      }
      let next = list.find((stretch) => !stretch.isFilled);
      while (next && deadline.timeRemaining() > 4) {
        this.#fill(next);
        next = list.find((stretch) => !stretch.isFilled);
      }
      if (next) {
        requestIdleCallback(work);
      }
    };
    (window.requestIdleCallback ?? ((run) => setTimeout(() => run({ timeRemaining: () => 8 }), 60)))(work);
  }

  /** Makes all rows now, as printing needs them. */
  fillAll() {
    this.list.forEach((stretch) => this.#fill(stretch));
  }

  has(bead) {
    return this.stretches.has(bead);
  }

  /** Returns the row of a bead that is shown, made if need be. */
  rowOf(bead) {
    const stretch = this.stretches.get(bead);
    if (stretch) {
      this.#fill(stretch);
    }
    return this.rows.get(bead);
  }

  /** Puts beads in the place of others; without others, after a bead that is shown, or first. */
  replace(removed, added, after) {
    const shown = removed.filter((bead) => this.has(bead));
    const anchor = shown[0] ?? after;
    const stretch = this.stretches.get(anchor) ?? this.#firstStretch();
    this.#fill(stretch);
    let at = anchor ? stretch.beads.indexOf(anchor) + (shown.length > 0 ? 0 : 1) : 0;
    stretch.beads.splice(at, 0, ...added);
    const next = stretch.element.children[at] ?? null;
    for (const bead of added) {
      this.stretches.set(bead, stretch);
      stretch.element.insertBefore(this.#make(bead), next);
    }
    shown.forEach((bead) => this.#remove(bead));
  }

  #firstStretch() {
    if (this.list.length === 0) {
      this.#addStretch([]);
    }
    return this.list[0];
  }

  #remove(bead) {
    const stretch = this.stretches.get(bead);
    this.#fill(stretch);
    stretch.beads.splice(stretch.beads.indexOf(bead), 1);
    this.rows.get(bead).remove();
    this.rows.delete(bead);
    this.stretches.delete(bead);
  }

  /** Returns the bead shown before (step -1) or after (step 1) another, or nothing. */
  neighbour(bead, step) {
    const stretch = this.stretches.get(bead);
    const near = stretch.beads[stretch.beads.indexOf(bead) + step];
    let at = this.list.indexOf(stretch) + step;
    while (!near && this.list[at]?.beads.length === 0) {
      at += step;
    }
    return near ?? this.list[at]?.beads.at(step < 0 ? -1 : 0);
  }

  first() {
    return this.list.find((stretch) => stretch.beads.length > 0)?.beads[0];
  }

  last() {
    return this.list.findLast((stretch) => stretch.beads.length > 0)?.beads.at(-1);
  }
}

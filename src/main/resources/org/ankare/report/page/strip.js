// The strip: the whole text from left to right, higher where it is less sure.

class Strip {
  constructor(element, canvas, jump) {
    this.element = element;
    this.canvas = canvas;
    this.jump = jump;
    this.beads = [];
    this.place = 0;
    this.marks = null;
    element.addEventListener("pointerdown", (event) => this.#press(event));
    element.addEventListener("pointermove", (event) => event.buttons === 1 && this.#press(event));
    element.addEventListener("keydown", (event) => this.#key(event));
    new ResizeObserver(() => this.draw()).observe(canvas);
  }

  /** Shows these beads; tells which of them pass the filters. */
  show(beads, isShown) {
    this.beads = beads;
    this.isShown = isShown;
    this.element.setAttribute("aria-valuemax", Math.max(1, beads.length));
    this.draw();
  }

  /** Marks the place of the chosen bead. */
  mark(place) {
    this.place = Math.max(0, place);
    const bead = this.beads[this.place];
    this.element.setAttribute("aria-valuenow", this.place + 1);
    if (bead) {
      this.element.setAttribute(
        "aria-valuetext",
        `bead ${this.place + 1} of ${this.beads.length}: ${verdictOf(bead)}, ${bead.confidence.toFixed(2)}`,
      );
    }
    this.draw();
  }

  draw() {
    if (!this.pending) {
      this.pending = requestAnimationFrame(() => {
        this.pending = null;
        this.#paint();
      });
    }
  }

  #paint() {
    const scale = window.devicePixelRatio || 1;
    const width = Math.round(this.canvas.clientWidth * scale);
    const height = Math.round(this.canvas.clientHeight * scale);
    if (width === 0 || this.beads.length === 0) {
      return;
    }
    Object.assign(this.canvas, { width, height });
    const pen = this.canvas.getContext("2d");
    const columns = Math.min(this.beads.length, Math.floor(width / 2));
    for (let column = 0; column < columns; column++) {
      this.#paintColumn(pen, column, columns, width, height, scale);
    }
    const at = ((this.place + 0.5) / this.beads.length) * width;
    pen.fillStyle = this.#colour("--ink");
    pen.fillRect(Math.round(at - scale), 0, 2 * scale, height);
  }

  /** Paints the least sure of the beads that fall into one column. */
  #paintColumn(pen, column, columns, width, height, scale) {
    const from = Math.floor((column * this.beads.length) / columns);
    const to = Math.max(from + 1, Math.floor(((column + 1) * this.beads.length) / columns));
    let worst = null;
    let isShown = false;
    for (let i = from; i < to; i++) {
      isShown ||= this.isShown(this.beads[i]);
      if (worst === null || doubtOf(this.beads[i]) > doubtOf(worst)) {
        worst = this.beads[i];
      }
    }
    const left = Math.floor((column * width) / columns);
    const right = Math.floor(((column + 1) * width) / columns);
    const gap = right - left > 4 * scale ? scale : 0;
    const tall = Math.max(4 * scale, Math.round((height - 6 * scale) * doubtOf(worst)));
    pen.globalAlpha = isShown ? 1 : 0.25;
    pen.fillStyle = this.#colour(`--${worst.decision ? "decided" : levelOf(worst)}`);
    pen.fillRect(left, height - tall, right - left - gap, tall);
    pen.globalAlpha = 1;
  }

  #colour(name) {
    this.colours ??= new Map();
    const key = name + getComputedStyle(document.documentElement).colorScheme + themeIsDark();
    if (!this.colours.has(key)) {
      const probe = el("span");
      probe.style.color = `var(${name})`;
      this.element.append(probe);
      this.colours.set(key, getComputedStyle(probe).color);
      probe.remove();
    }
    return this.colours.get(key);
  }

  #press(event) {
    const box = this.canvas.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    this.#go(Math.floor(share * this.beads.length));
  }

  #key(event) {
    const page = Math.max(1, Math.round(this.beads.length / 20));
    const steps = {
      ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1,
      PageDown: page, PageUp: -page, End: this.beads.length, Home: -this.beads.length,
    };
    if (event.key in steps && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      this.#go(this.place + steps[event.key]);
    } else if (event.key === "Enter") {
      this.jump(this.beads[this.place], true);
    }
  }

  #go(place) {
    const at = Math.min(this.beads.length - 1, Math.max(0, place));
    if (this.beads[at]) {
      this.jump(this.beads[at], false);
    }
  }
}

/** How much there is to look at, 0 to 1. Beads that a person has decided leave no doubt. */
function doubtOf(bead) {
  if (bead.decision || (isNull(bead) && (!DATA.parallel || isBoilerplate(bead)))) {
    return 0;
  }
  return 1 - bead.confidence;
}

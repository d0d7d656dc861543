// The beads as they stand now, and the way back.

class Model {
  constructor() {
    this.beads = [...PROGRAM_BEADS];
    this.past = [];
    this.future = [];
    this.listeners = [];
  }

  /** Tells a listener of each change: the splices that would undo it. */
  listen(listener) {
    this.listeners.push(listener);
  }

  /** Carries an edit out, so that it can be undone. */
  perform(edit, focusBefore) {
    this.future = [];
    this.#step(edit, this.past, focusBefore);
  }

  /** Takes the last edit back and answers what it was, or nothing. */
  undo(focusBefore) {
    return this.#turn(this.past, this.future, focusBefore);
  }

  redo(focusBefore) {
    return this.#turn(this.future, this.past, focusBefore);
  }

  #turn(from, to, focusBefore) {
    const step = from.pop();
    if (step) {
      this.#step(step, to, focusBefore);
    }
    return step;
  }

  #step({ splices, say: words }, back, focus) {
    const inverse = this.#splice(splices);
    back.push({ splices: inverse, say: words, focus });
    this.listeners.forEach((listener) => listener(inverse));
  }

  /** Replaces all beads, so that it can be undone. */
  replaceAll(beads, say) {
    this.perform({ splices: [{ at: 0, remove: this.beads.length, insert: beads }], say });
  }

  /** Makes splices, in rising order and apart, and returns those that undo them. */
  #splice(splices) {
    let shift = 0;
    return splices.map(({ at, remove, insert }) => {
      const place = at + shift;
      const removed = this.beads.slice(place, place + remove);
      if (remove === insert.length) {
        insert.forEach((bead, i) => (this.beads[place + i] = bead));
      } else {
        this.beads.splice(place, remove, ...insert);
      }
      shift += insert.length - remove;
      return { at: place, remove: insert.length, insert: removed };
    });
  }
}

/** Tells whether each piece of both sides stands in exactly one of these beads. */
function isWhole(beads) {
  return SIDES.every((side) => {
    const seen = new Uint8Array(TEXTS[side].pieces.length);
    let found = 0;
    for (const bead of beads) {
      for (const piece of bead[side]) {
        if (!(piece in seen) || seen[piece]++) {
          return false;
        }
        found++;
      }
    }
    return found === seen.length;
  });
}

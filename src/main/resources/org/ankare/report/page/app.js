// The page as a whole: what is chosen, and what follows from a change.

const DOUBTFUL = new Set(DATA.stretches.flat().map((place) => PROGRAM_BEADS[place]));

class App {
  constructor() {
    this.model = new Model();
    this.chosen = null;
    this.piece = null;
    this.picked = null;
    this.filters = new Filters(byId("filters"), () => this.showFiltered());
    this.rows = new Rows(byId("beads"), (bead) => rowElement(bead, this.filters.needle));
    this.strip = new Strip(byId("strip"), byId("canvas"), (bead, focus) => this.jump(bead, focus));
    this.kept = new KeptWork(this.model);
    this.kept.restore();
    this.model.listen((changes) => this.follow(changes));
  }

  /** Shows the beads that pass the filters, and keeps the chosen one if it does. */
  showFiltered() {
    const passes = this.filters.predicate();
    const beads = this.model.beads.filter(passes);
    this.rows.show(beads);
    byId("nothing").hidden = beads.length > 0;
    this.countBeads(beads.length);
    const chosen = this.chosen && this.rows.has(this.chosen) ? this.chosen : this.rows.first();
    this.chosen = null;
    this.choose(chosen, { scroll: "center" });
  }

  countBeads(shown = this.rows.stretches.size) {
    const { beads } = this.model;
    const decided = beads.filter((bead) => bead.decision).length;
    const open = beads.filter((bead) => this.isDoubtful(bead)).length;
    byId("shown").textContent =
      shown === beads.length ? count(shown, "bead") : `${plain.format(shown)} of ${count(beads.length, "bead")}`;
    byId("progress").textContent = `${plain.format(decided)} decided, ${plain.format(open)} doubtful left`;
    byId("beads").setAttribute("aria-rowcount", beads.length);
    this.strip.show(beads, (bead) => this.rows.has(bead));
    setDisabled("undo", this.model.past.length === 0);
    setDisabled("redo", this.model.future.length === 0);
  }

  isDoubtful(bead) {
    return !bead.decision && DOUBTFUL.has(bead);
  }

  /** Chooses a bead, or a piece of it; where the list was left, the focus stays where it is. */
  choose(bead, { focus = false, piece = null, scroll = "nearest" } = {}) {
    this.unmark();
    this.chosen = bead ?? null;
    this.piece = piece;
    const at = bead ? this.model.beads.indexOf(bead) : -1;
    showBead(this.chosen, at, this);
    this.strip.mark(at);
    if (!bead) {
      return;
    }
    const row = this.rows.rowOf(bead);
    row.classList.add("chosen");
    row.setAttribute("aria-selected", "true");
    row.setAttribute("aria-rowindex", at + 1);
    const target = (piece && pieceIn(row, piece)) || row;
    target.tabIndex = 0;
    if (focus) {
      target.focus({ preventScroll: true });
    }
    if (focus || scroll === "center") {
      target.scrollIntoView({ block: scroll });
    }
  }

  unmark() {
    const row = this.chosen && this.rows.rows.get(this.chosen);
    if (row) {
      row.classList.remove("chosen");
      row.removeAttribute("aria-selected");
      [row, ...row.querySelectorAll("[tabindex='0']")].forEach((each) => (each.tabIndex = -1));
    }
  }

  /** Goes to a bead from elsewhere; filters that hide it are lifted. */
  jump(bead, focus) {
    if (!this.rows.has(bead)) {
      if (!focus) {
        const near = this.nearestShown(bead);
        if (near) {
          this.choose(near, { scroll: "center" });
        }
        return;
      }
      byId("filters").reset();
      this.showFiltered();
      say("The filters hid this bead and have been lifted.");
    }
    this.choose(bead, { focus, scroll: "center" });
  }

  nearestShown(bead) {
    const { beads } = this.model;
    const at = beads.indexOf(bead);
    return beads.slice(at).find((each) => this.rows.has(each)) ?? this.rows.last();
  }

  goToPiece(side, index) {
    const bead = this.model.beads[owner(this.model.beads, side, index)];
    this.jump(bead, true);
    this.choose(bead, { focus: true, piece: { side, index }, scroll: "center" });
  }

  step(step) {
    if (!this.chosen) {
      return;
    }
    if (!this.piece) {
      this.choose(this.rows.neighbour(this.chosen, step) ?? this.chosen, { focus: true });
      return;
    }
    const { side, index } = this.piece;
    const pieces = this.chosen[side];
    const near = pieces[pieces.indexOf(index) + step];
    let bead = this.chosen;
    if (near === undefined) {
      do {
        bead = this.rows.neighbour(bead, step);
      } while (bead && bead[side].length === 0);
    }
    if (bead) {
      this.choose(bead, { focus: true, piece: { side, index: near ?? bead[side].at(step < 0 ? -1 : 0) } });
    }
  }

  /** From the bead to its Swedish piece, to its English one, and back. */
  across(step) {
    if (!this.chosen) {
      return;
    }
    const places = [null, ...SIDES.filter((side) => this.chosen[side].length > 0)];
    const side = places[places.indexOf(this.piece?.side ?? null) + step];
    if (side !== undefined) {
      const at = this.piece ? this.chosen[this.piece.side].indexOf(this.piece.index) : 0;
      const piece = side && { side, index: this.chosen[side][Math.min(at, this.chosen[side].length - 1)] };
      this.choose(this.chosen, { focus: true, piece });
    }
  }

  nextDoubt(step) {
    const { beads } = this.model;
    for (let at = beads.indexOf(this.chosen) + step; beads[at]; at += step) {
      if (this.isDoubtful(beads[at]) && this.rows.has(beads[at])) {
        this.choose(beads[at], { focus: true, scroll: "center" });
        return true;
      }
    }
    say(step > 0 ? "No doubtful bead after this one." : "No doubtful bead before this one.");
    return false;
  }

  worstDoubt() {
    const open = DATA.stretches
      .map((places) => places.map((place) => PROGRAM_BEADS[place]))
      .map((beads) => beads.filter((bead) => !bead.decision && this.rows.has(bead)))
      .filter((beads) => beads.length > 0);
    const at = open.findIndex((beads) => beads.includes(this.chosen));
    const goal = open[(at + 1) % open.length];
    if (goal) {
      this.choose(goal[0], { focus: true, scroll: "center" });
      say(`Place ${((at + 1) % open.length) + 1} of ${open.length} by doubt.`);
    } else {
      say("Nothing doubtful is left here.");
    }
  }

  /** Carries out an edit of the chosen bead and chooses what came of it. */
  edit(make) {
    if (!this.chosen) {
      return false;
    }
    return this.perform(make(this.model.beads, this.model.beads.indexOf(this.chosen), this.piece));
  }

  perform(edit, piece = this.piece) {
    if (edit.refused) {
      say(edit.refused);
      return false;
    }
    const hadFocus = this.isInList();
    this.drop();
    this.model.perform(edit, this.chosen);
    this.refocus(edit.focus, piece, hadFocus);
    say(edit.say);
    return true;
  }

  refocus(bead, piece, hadFocus) {
    const { beads } = this.model;
    const goal = bead && beads.includes(bead) ? bead : beads.find((each) => this.rows.has(each));
    const kept = piece && goal?.[piece.side].includes(piece.index) ? piece : null;
    this.choose(goal && !this.rows.has(goal) ? this.nearestShown(goal) : goal, { focus: hadFocus, piece: kept });
  }

  isInList() {
    return document.activeElement === document.body || byId("beads").contains(document.activeElement);
  }

  /** Brings the rows up to date with changes: what was inserted where, and what it replaced. */
  follow(changes) {
    const { beads } = this.model;
    const passes = this.filters.predicate();
    const isLarge = ({ at, remove, insert }) =>
      remove + insert.length > 200 || (at === 0 && remove === beads.length);
    if (changes.length > 50 || changes.some(isLarge)) {
      this.rows.show(beads.filter(passes));
    } else {
      for (const { at, remove, insert } of changes) {
        const wasShown = insert.some((bead) => this.rows.has(bead));
        const added = beads.slice(at, at + remove).filter((bead) => wasShown || passes(bead));
        let before = at - 1;
        while (before >= 0 && !this.rows.has(beads[before])) {
          before--;
        }
        this.rows.replace(insert, added, beads[before]);
      }
    }
    this.countBeads();
  }

  acceptAndGoOn() {
    if (this.chosen && !this.chosen.decision) {
      this.edit((beads, at) => EDITS.decide(beads, at, "accepted"));
    }
    this.nextDoubt(1);
  }

  unlink() {
    const { piece } = this;
    this.edit((beads, at) =>
      piece ? EDITS.takeOut(beads, at, piece.side, piece.index) : EDITS.unlink(beads, at),
    );
  }

  move(step) {
    const { piece } = this;
    if (!piece) {
      say("Choose the sentence that is to be moved: click it, or press the right arrow key.");
      return;
    }
    this.edit((beads, at) => EDITS.move(beads, at, piece.side, piece.index, step));
  }

  /** The first time notes what is to be linked, the second time links it with what is chosen. */
  link() {
    if (!this.chosen) {
      return;
    }
    if (!this.picked || !this.model.beads.includes(this.picked.bead)) {
      this.picked = { bead: this.chosen, piece: this.piece };
      this.rows.rowOf(this.chosen).classList.add("picked");
      say(`To be linked: ${beadName(this.chosen)}. Choose the other and link again; Esc gives up.`);
      return;
    }
    const { bead, piece } = this.picked;
    if (piece && this.piece) {
      const [one, two] = [piece, this.piece].map(({ side, index }) => ({ side, piece: index }));
      this.perform(EDITS.linkPieces(this.model.beads, one, two));
    } else if (bead !== this.chosen) {
      this.edit((beads, at) => EDITS.merge(beads, beads.indexOf(bead), at));
    } else {
      this.drop();
      say("Choose another bead to link with.");
    }
  }

  drop() {
    if (this.picked) {
      this.rows.rows.get(this.picked.bead)?.classList.remove("picked");
      this.picked = null;
    }
  }

  escape() {
    if (this.picked) {
      this.drop();
      say("Nothing is to be linked now.");
    } else if (this.chosen) {
      this.choose(this.chosen, { focus: true });
    }
  }

  turn(way) {
    const hadFocus = this.isInList();
    this.drop();
    const step = this.model[way](this.chosen);
    if (step) {
      this.refocus(step.focus, this.piece, hadFocus);
      say(`${way === "undo" ? "Undone" : "Redone"}: ${step.say}`);
    } else {
      say(`Nothing to ${way}.`);
    }
  }

  light(bead, thing) {
    if (this.rows.has(bead)) {
      light(this.rows.rowOf(bead), thing);
    }
  }

  lightWords(bead, reason) {
    if (this.rows.has(bead)) {
      lightWords(this.rows.rowOf(bead), reason);
    }
  }

  askAcceptAbove() {
    ask("accept-dialog", (answer) => {
      if (answer === "yes") {
        this.perform(EDITS.acceptAbove(this.model.beads, byId("accept-least").valueAsNumber || 0));
      }
    });
  }

  askReset() {
    ask("reset-dialog", (answer) => {
      if (answer === "yes") {
        this.model.replaceAll([...PROGRAM_BEADS], "Started over");
        this.kept.forget();
        this.showFiltered();
        say("Started over. Undo brings your work back.");
      }
    });
  }

  askHelp() {
    ask("help-dialog");
  }

  async importFile(file) {
    try {
      this.model.replaceAll(importBeads(await file.text()), `Imported ${file.name}`);
      this.showFiltered();
      const decided = this.model.beads.filter((bead) => bead.decision).length;
      say(`Imported ${file.name}: ${count(decided, "decision")}.`);
    } catch (problem) {
      if (!(problem instanceof ImportError)) {
        throw problem;
      }
      say(`${file.name} does not fit this page: ${problem.message}.`);
    }
  }
}

function pieceIn(row, { side, index }) {
  return row.querySelector(`.piece[data-side="${side}"][data-piece="${index}"]`);
}

function setDisabled(command, isDisabled) {
  document
    .querySelectorAll(`[data-command="${command}"]`)
    .forEach((button) => button.setAttribute("aria-disabled", isDisabled));
}

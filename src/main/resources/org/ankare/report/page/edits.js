// What a person may do to beads. Each edit is a pure function of the list of beads; it answers
// { splices, focus, say }, or { refused } with the reason. In all of them each piece stays in
// exactly one bead.

const isNull = (bead) => bead.sv.length === 0 || bead.en.length === 0;
const other = (side) => (side === "sv" ? "en" : "sv");
const rising = (pieces) => [...pieces].sort((a, b) => a - b);

/** Of passages: keeps the beads inside that are whole in the new bead; other sentences stand alone. */
function insideOf(sv, en, from) {
  if (!OF_PASSAGES) {
    return [];
  }
  const free = {
    sv: new Set(sentencesOf("sv", sv).map((sentence) => sentence.index)),
    en: new Set(sentencesOf("en", en).map((sentence) => sentence.index)),
  };
  const inside = from
    .flatMap((bead) => bead.inside)
    .filter((part) => SIDES.every((side) => part[side].every((index) => free[side].has(index))));
  inside.forEach((part) => SIDES.forEach((side) => part[side].forEach((i) => free[side].delete(i))));
  free.sv.forEach((index) => inside.push({ sv: [index], en: [], confidence: 1, cost: 0 }));
  free.en.forEach((index) => inside.push({ sv: [], en: [index], confidence: 1, cost: 0 }));
  return inside;
}

/** A bead that a person has made; its confidence is 1. */
function madeByHand(sv, en, from) {
  const inside = insideOf(sv, en, from);
  return makeBead(rising(sv), rising(en), { confidence: 1, decision: "edited", inside });
}

const replace = (at, remove, insert) => ({ at, remove, insert });

function lengthOf(side, pieces) {
  return sentencesOf(side, pieces).reduce((sum, sentence) => sum + sentence.text.length, 0);
}

/** Returns before which piece the other side is to be cut, so that both cuts are at like shares. */
function matchingCut(bead, side, cut) {
  const far = bead[other(side)];
  const share = lengthOf(side, bead[side].slice(0, cut)) / Math.max(1, lengthOf(side, bead[side]));
  if (far.length < 2) {
    return { cut: share >= 0.5 ? far.length : 0, gap: 1 };
  }
  const whole = Math.max(1, lengthOf(other(side), far));
  let best = { cut: 1, gap: Infinity };
  for (let k = 1; k < far.length; k++) {
    const gap = Math.abs(lengthOf(other(side), far.slice(0, k)) / whole - share);
    if (gap < best.gap) {
      best = { cut: k, gap };
    }
  }
  return best;
}

/** Returns where a bead is best cut if nobody says where: as evenly on both sides as can be. */
function bestCut(bead) {
  const side = bead.sv.length >= bead.en.length ? "sv" : "en";
  let best = { side, cut: 1, gap: Infinity };
  for (let cut = 1; cut < bead[side].length; cut++) {
    const { gap } = matchingCut(bead, side, cut);
    if (gap < best.gap) {
      best = { side, cut, gap };
    }
  }
  return best;
}

const EDITS = {
  /** Makes one bead of two, at the place of the first. */
  merge(beads, one, two) {
    const [a, b] = one < two ? [one, two] : [two, one];
    if (a < 0 || b >= beads.length) {
      return { refused: "There is no bead to merge with." };
    }
    const from = [beads[a], beads[b]];
    const bead = madeByHand([...from[0].sv, ...from[1].sv], [...from[0].en, ...from[1].en], from);
    return {
      splices: b === a + 1 ? [replace(a, 2, [bead])] : [replace(a, 1, [bead]), replace(b, 1, [])],
      focus: bead,
      say: `Merged: now ${beadName(bead)}.`,
    };
  },

  /** Cuts a bead before one of its pieces, or where it is best. */
  split(beads, at, side, piece) {
    const bead = beads[at];
    if (bead.sv.length < 2 && bead.en.length < 2) {
      return { refused: "There is only one piece on each side. Unlink takes them apart." };
    }
    const chosen = piece === undefined ? 0 : bead[side].indexOf(piece);
    const found = chosen > 0 ? { side, cut: chosen } : bestCut(bead);
    const far = other(found.side);
    const farCut = matchingCut(bead, found.side, found.cut).cut;
    const parts = [
      { [found.side]: bead[found.side].slice(0, found.cut), [far]: bead[far].slice(0, farCut) },
      { [found.side]: bead[found.side].slice(found.cut), [far]: bead[far].slice(farCut) },
    ].map((part) => madeByHand(part.sv, part.en, [bead]));
    return {
      splices: [replace(at, 1, parts)],
      focus: chosen > 0 ? parts[1] : parts[0],
      say: `Split into ${shapeName(parts[0])} and ${shapeName(parts[1])}.`,
    };
  },

  /** Lets each piece of a bead stand alone. */
  unlink(beads, at) {
    const bead = beads[at];
    if (bead.sv.length + bead.en.length < 2) {
      return { refused: "It stands alone already." };
    }
    const alone = [
      ...bead.sv.map((piece) => madeByHand([piece], [], [bead])),
      ...bead.en.map((piece) => madeByHand([], [piece], [bead])),
    ];
    return { splices: [replace(at, 1, alone)], focus: alone[0], say: "Unlinked: each stands alone." };
  },

  /** Lets one piece of a bead stand alone. */
  takeOut(beads, at, side, piece) {
    const bead = beads[at];
    if (bead.sv.length + bead.en.length < 2) {
      return { refused: "It stands alone already." };
    }
    const rest = { sv: bead.sv, en: bead.en, [side]: bead[side].filter((each) => each !== piece) };
    const kept = madeByHand(rest.sv, rest.en, [bead]);
    const single = { sv: [], en: [], [side]: [piece] };
    const alone = madeByHand(single.sv, single.en, [bead]);
    const order = bead[side].indexOf(piece) === 0 && rest[side].length > 0 ? [alone, kept] : [kept, alone];
    return { splices: [replace(at, 1, order)], focus: alone, say: "Taken out: it stands alone now." };
  },

  /** Moves a piece to the bead before (step -1) or after (step 1). */
  move(beads, at, side, piece, step) {
    const to = at + step;
    if (to < 0 || to >= beads.length) {
      return { refused: step < 0 ? "This is the first bead." : "This is the last bead." };
    }
    const bead = beads[at];
    const goal = beads[to];
    const wider = madeByHand(
      side === "sv" ? [...goal.sv, piece] : goal.sv,
      side === "en" ? [...goal.en, piece] : goal.en,
      [goal],
    );
    const rest = { sv: bead.sv, en: bead.en, [side]: bead[side].filter((each) => each !== piece) };
    const kept = rest.sv.length + rest.en.length > 0 ? [madeByHand(rest.sv, rest.en, [bead])] : [];
    const order = step < 0 ? [wider, ...kept] : [...kept, wider];
    return {
      splices: [replace(Math.min(at, to), 2, order)],
      focus: wider,
      say: `Moved ${step < 0 ? "up" : "down"}: now ${beadName(wider)}.`,
    };
  },

  /** Links two pieces that stand anywhere into a bead of their own. */
  linkPieces(beads, one, two) {
    const pair = { [one.side]: one.piece, [two.side]: two.piece };
    if (pair.sv === undefined || pair.en === undefined) {
      return { refused: "Choose one sentence of each language." };
    }
    const places = { sv: owner(beads, "sv", pair.sv), en: owner(beads, "en", pair.en) };
    const bead = madeByHand([pair.sv], [pair.en], [beads[places.sv], beads[places.en]]);
    const splices = [...new Set([places.sv, places.en])].sort((a, b) => a - b).map((at) => {
      const sv = beads[at].sv.filter((piece) => piece !== pair.sv);
      const en = beads[at].en.filter((piece) => piece !== pair.en);
      const rest = sv.length + en.length > 0 ? [madeByHand(sv, en, [beads[at]])] : [];
      return replace(at, 1, at === places.sv ? [...rest, bead] : rest);
    });
    return { splices, focus: bead, say: `Linked: ${beadName(bead)}.` };
  },

  /** Accepts or rejects a bead, or takes that back if it was so. */
  decide(beads, at, decision) {
    const bead = beads[at];
    if (bead.decision === "edited") {
      return {
        refused:
          decision === "accepted"
            ? "You made this bead: it counts as decided."
            : "You made this bead. Unlink it, or undo.",
      };
    }
    if (decision === "rejected" && isNull(bead)) {
      return { refused: "Nothing is linked here that could be rejected." };
    }
    const taken = bead.decision === decision;
    const decided = makeBead(bead.sv, bead.en, { ...bead, decision: taken ? null : decision });
    return {
      splices: [replace(at, 1, [decided])],
      focus: decided,
      decided: !taken,
      say: taken ? `No longer ${decision}.` : `${decision === "accepted" ? "Accepted" : "Rejected"}.`,
    };
  },

  /** Accepts all linked beads of a confidence or a higher one that nobody has decided. */
  acceptAbove(beads, least) {
    const splices = [];
    beads.forEach((bead, at) => {
      if (!bead.decision && !isNull(bead) && bead.confidence >= least) {
        splices.push(replace(at, 1, [makeBead(bead.sv, bead.en, { ...bead, decision: "accepted" })]));
      }
    });
    return splices.length === 0
      ? { refused: `No undecided bead has a confidence of ${least.toFixed(2)} or more.` }
      : { splices, say: `Accepted ${count(splices.length, "bead")}.` };
  },
};

/** Returns the place of the bead that holds a piece. */
function owner(beads, side, piece) {
  return beads.findIndex((bead) => bead[side].includes(piece));
}

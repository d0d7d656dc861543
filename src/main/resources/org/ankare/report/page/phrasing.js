// Words for beads, numbers and confidences.

const SURE = DATA.linked[0][0];
const LEVELS = ["sure", "likely", "doubtful", "unlikely"];

const plain = new Intl.NumberFormat("en");

function count(number, noun) {
  return `${plain.format(number)} ${noun}${number === 1 ? "" : "s"}`;
}

const shapeOf = (bead) => `${bead.sv.length}-${bead.en.length}`;
const shapeName = (bead) => `${bead.sv.length}–${bead.en.length}`;

/** Sentence numbers, runs shortened: 3–5, 8. */
function numbersOf(side, pieces) {
  const numbers = sentencesOf(side, pieces).map((sentence) => sentence.number);
  const runs = [];
  for (const number of numbers) {
    const last = runs[runs.length - 1];
    if (last && last[1] + 1 === number) {
      last[1] = number;
    } else {
      runs.push([number, number]);
    }
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}

function beadName(bead) {
  const names = SIDES.filter((side) => bead[side].length > 0).map(
    (side) => `${LANGUAGES[side]} ${numbersOf(side, bead[side])}`,
  );
  return names.length === 2 ? names.join(" = ") : `${names[0]}, alone`;
}

/** How sure a bead is, as a name for its colour; beads with one side have a colour of their own. */
function levelOf(bead) {
  if (isNull(bead)) {
    return "alone";
  }
  return LEVELS[DATA.linked.findIndex(([least]) => bead.confidence >= least)];
}

/** What the confidence of a bead says. */
function verdictOf(bead) {
  if (bead.decision === "edited") {
    return isNull(bead) ? "you let it stand alone" : "you put them together";
  }
  const verdicts = isNull(bead) ? DATA.alone : DATA.linked;
  return verdicts.find(([least]) => bead.confidence >= least)[1];
}

const DECISIONS = {
  accepted: { sign: "✓", words: "accepted" },
  rejected: { sign: "✕", words: "rejected" },
  edited: { sign: "✎", words: "edited by you" },
};

function isBoilerplate(bead) {
  return SIDES.every((side) =>
    bead[side].every((piece) => TEXTS[side].pieces[piece].kind === "boilerplate"),
  );
}

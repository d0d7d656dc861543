// Work that was exported earlier, read back. Only what fits these texts is taken.

class ImportError extends Error {}

/** Returns the beads of an exported file; sentences that it does not name stand alone. */
function importBeads(text) {
  const rows = text.startsWith("{") ? rowsOfJsonl(text) : rowsOfTsv(text);
  const taken = { sv: new Set(), en: new Set() };
  const beads = rows.map((row) => {
    const sides = SIDES.map((side) => piecesOfRow(row, side, taken));
    return beadOfRow(...sides, row);
  });
  SIDES.forEach((side) =>
    TEXTS[side].pieces.forEach(({ index }) => {
      if (!taken[side].has(index)) {
        beads.push(side === "sv" ? makeBead([index], [], { confidence: 0 }) : makeBead([], [index], { confidence: 0 }));
      }
    }),
  );
  if (!isWhole(beads)) {
    throw new ImportError("a sentence stands in it twice");
  }
  return inReadingOrder(beads);
}

function rowsOfTsv(text) {
  const [header, ...lines] = text.replace(/^\ufeff/, "").split(/\r?\n/).filter((line) => line !== "");
  const names = (header ?? "").split("\t");
  if (!["sv_ids", "en_ids"].every((name) => names.includes(name))) {
    throw new ImportError("it has no columns sv_ids and en_ids");
  }
  return lines.map((line, i) => {
    const cells = line.split("\t");
    const cell = (name) => cells[names.indexOf(name)] ?? "";
    const ids = (name) => (cell(name) === "" ? [] : cell(name).split(",").map(Number));
    return {
      place: `line ${i + 2}`,
      sv: ids("sv_ids"),
      en: ids("en_ids"),
      texts: { sv: names.includes("sv") ? cell("sv") : null, en: names.includes("en") ? cell("en") : null },
      confidence: Number(cell("confidence") || 0),
      decision: cell("decision"),
    };
  });
}

function rowsOfJsonl(text) {
  return text.split("\n").map((line, i) => ({ line, place: `line ${i + 1}` })).filter(({ line }) => line.trim() !== "")
    .map(({ line, place }) => {
      try {
        return { place, value: JSON.parse(line) };
      } catch {
        throw new ImportError(`${place} is no JSON`);
      }
    })
    .filter(({ value }) => value.type === "bead")
    .map(({ place, value }) => ({
      place,
      sv: (value.sv ?? []).map((sentence) => sentence.id),
      en: (value.en ?? []).map((sentence) => sentence.id),
      texts: {
        sv: (value.sv ?? []).map((sentence) => clean(sentence.text)).join(" "),
        en: (value.en ?? []).map((sentence) => clean(sentence.text)).join(" "),
      },
      confidence: Number(value.confidence ?? 0),
      decision: value.decision ?? "",
    }));
}

const INDEX_OF_NUMBER = Object.fromEntries(
  SIDES.map((side) => [side, new Map(TEXTS[side].sentences.map(({ number, index }) => [number, index]))]),
);

function piecesOfRow(row, side, taken) {
  const indexes = row[side].map((number) => {
    const index = INDEX_OF_NUMBER[side].get(number);
    if (index === undefined) {
      throw new ImportError(`${row.place}: these texts have no ${LANGUAGES[side]} sentence ${number}`);
    }
    return index;
  });
  const pieces = rising(piecesOf(side, indexes));
  const sentences = sentencesOf(side, pieces);
  const text = sentences.map((sentence) => clean(sentence.text)).join(" ").toWellFormed();
  if (sentences.length !== indexes.length || (row.texts[side] !== null && row.texts[side].toWellFormed() !== text)) {
    throw new ImportError(`${row.place}: another text stands there than in this page`);
  }
  pieces.forEach((piece) => taken[side].add(piece));
  return pieces;
}

const beadKey = (sv, en) => `${sv}|${en}`;
const BY_KEY = new Map(PROGRAM_BEADS.map((bead) => [beadKey(bead.sv, bead.en), bead]));

/** Returns the program's own bead of these pieces with the decision, or one as the row has it. */
function beadOfRow(sv, en, row) {
  const decision = row.decision in DECISIONS ? row.decision : null;
  if (decision === "edited") {
    return madeByHand(sv, en, PROGRAM_BEADS.filter((bead) => OF_PASSAGES && overlaps(bead, sv, en)));
  }
  const known = BY_KEY.get(beadKey(sv, en));
  if (known) {
    return decision === known.decision ? known : makeBead(sv, en, { ...known, decision });
  }
  const confidence = Math.min(1, Math.max(0, row.confidence || 0));
  return makeBead(sv, en, { confidence, decision, inside: insideOf(sv, en, []) });
}

function overlaps(bead, sv, en) {
  return bead.sv.some((piece) => sv.includes(piece)) || bead.en.some((piece) => en.includes(piece));
}

/** Puts beads in the order of the Swedish text; additions follow what stands before them in English. */
function inReadingOrder(beads) {
  const ordered = beads.filter((bead) => bead.sv.length > 0).sort((a, b) => a.sv[0] - b.sv[0]);
  const additions = beads.filter((bead) => bead.sv.length === 0).sort((a, b) => a.en[0] - b.en[0]);
  const owners = new Map(beads.flatMap((bead) => bead.en.map((piece) => [piece, bead])));
  const followers = new Map();
  for (const addition of additions) {
    const before = owners.get(addition.en[0] - 1) ?? null;
    followers.set(before, [...(followers.get(before) ?? []), addition]);
  }
  const result = [];
  for (const first of [null, ...ordered]) {
    const waiting = [first];
    while (waiting.length > 0) {
      const bead = waiting.pop();
      if (bead) {
        result.push(bead);
      }
      waiting.push(...[...(followers.get(bead) ?? [])].reverse());
    }
  }
  return result;
}

// One bead as a row: the Swedish side, what joins them, the English side.

function pieceElement(piece, at, things, needle) {
  const numbers = numbersOf(piece.side, [piece.index]);
  return el(
    piece.kind === "text" ? "div.piece" : `div.piece.${piece.kind}`,
    { tabindex: -1, "data-side": piece.side, "data-piece": piece.index },
    el("span.no", { "aria-hidden": "true" }, piece.opens && at > 0 ? `¶ ${numbers}` : numbers),
    piece.kind === "boilerplate" ? el("span.hidden", { lang: "en" }, "Text of the page: ") : null,
    piece.sentences.flatMap((sentence, i) => [
      i > 0 ? " " : "",
      el("bdi.text", { "data-sentence": sentence.index }, ...markedText(sentence, things, needle)),
    ]),
  );
}

function sideElement(bead, side, things, needle) {
  const cell = el(`div.side.${side}`, { role: "gridcell", lang: side });
  if (bead[side].length === 0) {
    cell.append(el(DATA.parallel ? "p.none" : "p.hidden", { lang: "en" }, `Nothing in ${LANGUAGES[side]}`));
  }
  bead[side].forEach((piece, i) => cell.append(pieceElement(TEXTS[side].pieces[piece], i, things, needle)));
  return cell;
}

/** What joins the sides: shape and confidence, and what a person has decided. */
function jointElement(bead) {
  const decision = bead.decision ? DECISIONS[bead.decision] : null;
  const isOpen = !decision && !isNull(bead) && bead.confidence < SURE;
  return el(
    "div.joint",
    { role: "gridcell" },
    el("span.line", { "aria-hidden": "true" }),
    el(
      "span.knot",
      { "aria-hidden": "true" },
      decision ? el("span.sign", null, decision.sign) : null,
      isNull(bead) || shapeOf(bead) === "1-1" ? null : el("span.shape", null, shapeName(bead)),
      isOpen ? el("span.confidence", null, bead.confidence.toFixed(2)) : null,
    ),
    el("span.hidden", null, spokenState(bead)),
  );
}

function spokenState(bead) {
  const parts = [shapeOf(bead).replace("-", " to "), verdictOf(bead), `confidence ${bead.confidence.toFixed(2)}`];
  if (bead.decision) {
    parts.push(DECISIONS[bead.decision].words);
  }
  return parts.join(", ");
}

function rowElement(bead, needle) {
  const things = sharedThings(bead);
  const row = el(
    "div.bead",
    { role: "row", tabindex: -1, "data-level": levelOf(bead), "data-decision": bead.decision },
    sideElement(bead, "sv", things, needle),
    jointElement(bead),
    sideElement(bead, "en", things, needle),
  );
  const leads = bead.sv.length > 0 ? TEXTS.sv.pieces[bead.sv[0]] : TEXTS.en.pieces[bead.en[0]];
  row.classList.toggle("opens", leads.opens);
  row.classList.toggle("null", isNull(bead));
  return row;
}

// What there is to know of the chosen bead, in plain words.

function showBead(bead, at, app) {
  byId("bead-name").textContent = bead ? beadName(bead) : "No bead chosen";
  const details = byId("details");
  showVerdict(bead);
  if (!bead) {
    details.replaceChildren();
    return;
  }
  details.replaceChildren(
    ...sharedElements(bead, app),
    ...reasonElements(bead, app),
    ...contextElements(bead, app),
  );
}

function showVerdict(bead) {
  const verdict = byId("verdict");
  verdict.hidden = !bead;
  if (bead) {
    const decision = bead.decision ? `${DECISIONS[bead.decision].sign} ${DECISIONS[bead.decision].words}` : "undecided";
    verdict.dataset.level = bead.decision ? "decided" : levelOf(bead);
    verdict.replaceChildren(
      el("strong", null, `${capital(verdictOf(bead))}.`),
      ` ${shapeName(bead)}, confidence ${bead.confidence.toFixed(3)}, ${decision}.`,
    );
  }
}

const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

/** What both sides mention: buttons that light it in the row. */
function sharedElements(bead, app) {
  const things = sharedThings(bead);
  if (things.size === 0) {
    return [];
  }
  const list = el("ul.things");
  for (const [thing, label] of things) {
    const [source, target] = SIDES.map((side) => firstMention(bead, side, thing));
    const button = el(
      "button.thing",
      { type: "button", "aria-label": `${source.kind}: ${source.words} = ${target.words}; show it in the text` },
      el(`span.shared.${source.kind}.c${(label - 1) % COLOURS}`, { "aria-hidden": "true" }, `${label}`),
      el("span.kind", null, source.kind),
      el("span.words", null, el("bdi", { lang: "sv" }, source.words), " = ", el("bdi", { lang: "en" }, target.words)),
    );
    const show = (value) => () => app.light(bead, value);
    button.addEventListener("focus", show(thing));
    button.addEventListener("mouseenter", show(thing));
    button.addEventListener("blur", show(null));
    button.addEventListener("mouseleave", show(null));
    button.addEventListener("click", show(thing));
    list.append(el("li", null, button));
  }
  return [el("h3", null, "Both sides have"), list];
}

function firstMention(bead, side, thing) {
  for (const sentence of sentencesOf(side, bead[side])) {
    const mention = sentence.mentions.find((each) => each.thing === thing);
    if (mention) {
      return { kind: mention.kind, words: shortened(sentence.text.slice(mention.from, mention.to), 60) };
    }
  }
  return { kind: "", words: "" };
}

function shortened(text, most) {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("").trimEnd()}…`;
}

/** Kinds of reasons that are told even if they weigh nothing. */
const TOLD_ANYHOW = new Set(["quote", "speaker"]);

/** The reasons and their points, which add up to what stands in the last line. */
function reasonElements(bead, app) {
  if (bead.evidence.length === 0) {
    return bead.decision === "edited"
      ? [el("p.quiet", null, "You made this bead, so there are no reasons of the program.")]
      : [el("p.quiet", null, "The program has no reasons of its own for it.")];
  }
  const body = el("tbody");
  const weighty = bead.evidence.filter(
    (reason) => Math.abs(reason.cost) >= DATA.slight || TOLD_ANYHOW.has(reason.kind),
  );
  const total = thousandths(-bead.cost);
  let sum = 0;
  for (const reason of weighty) {
    sum += thousandths(-reason.cost);
    body.append(reasonRow(reason, thousandths(-reason.cost), bead, app));
  }
  const slight = bead.evidence.length - weighty.length;
  if (slight > 0 || total !== sum) {
    const words = slight > 0 ? `${count(slight, "slighter reason")}` : "rounding";
    body.append(pointsRow(total - sum, el("td", null, words)));
  }
  const foot = el("tfoot", null, pointsRow(total, el("th", { scope: "row" }, "in all")));
  return [
    el("h3", null, "Why"),
    el("p.quiet", null, "Points for (+) and against (−) it; 1 point: 2.7 times as likely."),
    el("table.reasons", null, el("caption.hidden", null, "Reasons and points"), body, foot),
  ];
}

const thousandths = (value) => Math.round(value * 1000);

function pointsRow(points, cell) {
  const sign = points > 0 ? "+" : points < 0 ? "−" : "";
  return el("tr", null, el("td.points", null, `${sign}${(Math.abs(points) / 1000).toFixed(3)}`), cell);
}

function reasonRow(reason, points, bead, app) {
  const cell = el("td", null, reason.phrase);
  if (reason.sv || reason.en) {
    cell.append(": ");
    if (reason.sv) {
      cell.append(el("bdi", { lang: "sv" }, shortened(reason.sv, 80)));
    }
    if (reason.sv && reason.en) {
      cell.append(" = ");
    }
    if (reason.en) {
      cell.append(el("bdi", { lang: "en" }, shortened(reason.en, 80)));
    }
  }
  const row = pointsRow(points, cell);
  row.addEventListener("mouseenter", () => app.lightWords(bead, reason));
  row.addEventListener("mouseleave", () => app.lightWords(bead, null));
  return row;
}

/** Where the bead stands in each text: what comes before and after it there. */
function contextElements(bead, app) {
  const parts = SIDES.filter((side) => bead[side].length > 0).map((side) => {
    const pieces = TEXTS[side].pieces;
    const first = bead[side][0];
    const last = bead[side][bead[side].length - 1];
    const list = el("ol.context", { lang: side });
    for (let at = Math.max(0, first - 1); at <= Math.min(pieces.length - 1, last + 1); at++) {
      list.append(contextItem(side, at, bead, app));
    }
    return [el("h4", null, `In the ${LANGUAGES[side]} text`), list];
  });
  return [el("h3", null, "Where it stands"), ...parts.flat()];
}

function contextItem(side, at, bead, app) {
  const sentences = sentencesOf(side, [at]);
  const words = el("bdi", null, shortened(sentences.map((sentence) => sentence.text).join(" "), 70));
  const number = el("span.no", null, numbersOf(side, [at]));
  if (bead[side].includes(at)) {
    return el("li.here", { "aria-current": "true" }, number, words);
  }
  const button = el("button", { type: "button" }, number, words);
  button.addEventListener("click", () => app.goToPiece(side, at));
  return el("li", null, button);
}

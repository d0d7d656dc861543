// The beads as TSV, JSON Lines and TMX, as the program itself writes them.

const ANCHORS = new Set(["name", "number", "quote"]);
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

const clean = (text) => text.replace(CONTROLS, " ");
const idsOf = (side, bead) => sentencesOf(side, bead[side]).map((sentence) => sentence.number);
const reasonPart = (words) => clean(words).replaceAll(";", " ").replaceAll("=", " ");

/** What both sides share, each once: name:Peking=Beijing;quote. */
function anchorsOf(bead) {
  const anchors = bead.evidence
    .filter((reason) => ANCHORS.has(reason.kind))
    .map((reason) => {
      const words = reason.sv === "" && reason.en === "" ? "" : `:${reasonPart(reason.sv)}=${reasonPart(reason.en)}`;
      return reason.kind === "quote" ? "quote" : reason.kind + words;
    });
  return [...new Set(anchors)].join(";");
}

function speakersOf(bead) {
  const speaker = bead.evidence.find((reason) => reason.kind === "speaker");
  return speaker ? [clean(speaker.sv), clean(speaker.en)] : ["", ""];
}

const numbersAt = (side, indexes) => indexes.map((index) => TEXTS[side].sentences[index].number);

function toTsv(beads) {
  const header = ["sv", "en", "confidence", "shape", "sv_ids", "en_ids", "anchors"];
  const more = { sentence: [], passage: ["beads"], quote: ["sv_speaker", "en_speaker"] }[DATA.unit];
  const decided = beads.some((bead) => bead.decision);
  const lines = [[...header, ...more, ...(decided ? ["decision"] : [])]];
  for (const bead of beads) {
    const texts = SIDES.map((side) =>
      sentencesOf(side, bead[side]).map((sentence) => clean(sentence.text)).join(" "),
    );
    const row = [...texts, bead.confidence.toFixed(3), shapeOf(bead)];
    row.push(...SIDES.map((side) => idsOf(side, bead).join(",")), anchorsOf(bead));
    if (DATA.unit === "passage") {
      row.push(bead.inside.map((part) => `[${numbersAt("sv", part.sv)}]:[${numbersAt("en", part.en)}]`).join(" "));
    } else if (DATA.unit === "quote") {
      row.push(...speakersOf(bead));
    }
    lines.push(decided ? [...row, bead.decision ?? ""] : row);
  }
  return lines.map((cells) => `${cells.join("\t")}\n`).join("");
}

/** A JSON string as the program writes it: capital digits in the escapes of controls. */
function jsonText(text) {
  return JSON.stringify(text).replace(/\\(\\|u00[0-9a-f]{2})/g, (whole, part) =>
    part === "\\" ? whole : `\\u${part.slice(1).toUpperCase()}`,
  );
}

function toJsonl(beads) {
  const document = (side) =>
    `"${side}":{"document":${jsonText(TEXTS[side].document)},"sentences":${TEXTS[side].sentences.length}}`;
  const header = `{"type":"alignment","signature":${jsonText(DATA.signature)},${SIDES.map(document).join(",")}}`;
  return [header, ...beads.map(beadJson)].map((line) => `${line}\n`).join("");
}

function beadJson(bead) {
  const fields = [
    '"type":"bead"',
    `"confidence":${bead.confidence.toFixed(3)}`,
    `"shape":"${shapeOf(bead)}"`,
    ...SIDES.map((side) => `"${side}":[${sentencesOf(side, bead[side]).map(sentenceJson).join(",")}]`),
    `"cost":${bead.cost.toFixed(6)}`,
    `"evidence":[${bead.evidence.map(reasonJson).join(",")}]`,
  ];
  if (OF_PASSAGES) {
    fields.push(`"beads":[${bead.inside.map(insideJson).join(",")}]`);
  }
  if (bead.decision) {
    fields.push(`"decision":"${bead.decision}"`);
  }
  return `{${fields.join(",")}}`;
}

function sentenceJson(sentence) {
  const passage = OF_PASSAGES ? `,"passage":${sentence.passage}` : "";
  const { number, start, end, text } = sentence;
  return `{"id":${number},"start":${start},"end":${end},"text":${jsonText(text)}${passage}}`;
}

function reasonJson({ kind, sv, en, cost }) {
  return `{"kind":"${kind}","sv":${jsonText(sv)},"en":${jsonText(en)},"cost":${cost.toFixed(6)}}`;
}

function insideJson(part) {
  const ids = SIDES.map((side) => `"${side}":[${numbersAt(side, part[side])}]`).join(",");
  const shape = `${part.sv.length}-${part.en.length}`;
  return `{"confidence":${part.confidence.toFixed(3)},"shape":"${shape}",${ids},"cost":${part.cost.toFixed(6)}}`;
}

const XML_ESCAPES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** Text of XML: what XML cannot hold becomes U+FFFD. */
function xmlText(text) {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"\r\n\t]/g, (character) => XML_ESCAPES[character]);
}

/** The lines of what is known, each a name and a value. */
function propsXml(known) {
  return known
    .filter(([, value]) => value)
    .map(([name, value]) => `<prop type="x-${name}">${xmlText(value)}</prop>`);
}

const standsInTmx = (bead) => !isNull(bead) && bead.decision !== "rejected";

function toTmx(beads) {
  const segtype = OF_PASSAGES ? "paragraph" : "sentence";
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4">',
    `<header creationtool="ankare" creationtoolversion="${xmlText(SIGNATURE_VERSION)}" segtype="${segtype}" ` +
      'o-tmf="ankare" adminlang="en" srclang="sv" datatype="plaintext">',
    ...propsXml([["signature", DATA.signature], ...SIDES.map((side) => [`${side}-document`, TEXTS[side].document])]),
    "</header>",
    "<body>",
    ...beads.filter(standsInTmx).flatMap(unitXml),
    "</body>",
    "</tmx>",
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function unitXml(bead) {
  const known = [
    ["confidence", bead.confidence.toFixed(3)],
    ["shape", shapeOf(bead)],
    ...SIDES.map((side) => [`${side}-ids`, idsOf(side, bead).join(",")]),
    ["anchors", anchorsOf(bead)],
    ["decision", bead.decision],
  ];
  const variants = SIDES.map((side) => {
    const text = sentencesOf(side, bead[side]).map((sentence) => sentence.text).join(" ");
    return `<tuv xml:lang="${side}"><seg>${xmlText(text)}</seg></tuv>`;
  });
  return ["<tu>", ...propsXml(known), ...variants, "</tu>"];
}

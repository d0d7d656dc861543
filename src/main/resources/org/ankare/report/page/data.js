// What the program wrote into the page: texts, beads, reasons. Never changed.

const DATA = JSON.parse(document.getElementById("data").textContent);
const SIDES = ["sv", "en"];
const LANGUAGES = { sv: "Swedish", en: "English" };
const KINDS = DATA.kinds.map(([label, phrase]) => ({ label, phrase }));
const OF_PASSAGES = DATA.unit === "passage";

/** Cuts a mention that runs over several sentences to the part that each of them has. */
function placeMentions(sentences, mentions) {
  let first = 0;
  for (const [start, end, kind, thing] of mentions) {
    while (first < sentences.length && sentences[first].end <= start) {
      first++;
    }
    for (let i = first; i < sentences.length && sentences[i].start < end; i++) {
      const sentence = sentences[i];
      sentence.mentions.push({
        from: Math.max(start, sentence.start) - sentence.start,
        to: Math.min(end, sentence.end) - sentence.start,
        kind: KINDS[kind].label,
        thing,
      });
    }
  }
}

/** Makes the pieces that a person moves about: sentences, quotes, or whole passages. */
function makePieces(side, sentences) {
  const pieces = [];
  for (const sentence of sentences) {
    const last = pieces[pieces.length - 1];
    if (OF_PASSAGES && last && last.passage === sentence.passage) {
      last.sentences.push(sentence);
    } else {
      pieces.push({
        side,
        index: pieces.length,
        sentences: [sentence],
        passage: sentence.passage,
        kind: sentence.kind,
        opens: !last || last.passage !== sentence.passage,
      });
    }
    sentence.piece = pieces.length - 1;
  }
  return pieces;
}

function readSide(side) {
  const sentences = DATA[side].sentences.map(([number, start, end, passage, kind, text], index) => ({
    index,
    number,
    start,
    end,
    passage,
    kind,
    text,
    mentions: [],
  }));
  placeMentions(sentences, DATA[side].mentions);
  return { document: DATA[side].document, sentences, pieces: makePieces(side, sentences) };
}

const TEXTS = { sv: readSide("sv"), en: readSide("en") };

/** Returns the pieces that sentences stand in, each once. */
function piecesOf(side, sentences) {
  return [...new Set(sentences.map((index) => TEXTS[side].sentences[index].piece))];
}

/** Returns the sentences of pieces of one side, in order of text. */
function sentencesOf(side, pieces) {
  return pieces.flatMap((piece) => TEXTS[side].pieces[piece].sentences);
}

/** A bead; made once and never changed. Both sides are lists of pieces, by their index. */
function makeBead(sv, en, known) {
  return Object.freeze({ sv, en, cost: 0, evidence: [], inside: [], decision: null, ...known });
}

const PROGRAM_BEADS = DATA.beads.map(([sv, en, confidence, cost, evidence, inside, decision]) =>
  makeBead(piecesOf("sv", sv), piecesOf("en", en), {
    confidence,
    cost,
    decision: decision || null,
    evidence: evidence.map(([kind, source, target, points]) => ({
      kind: KINDS[kind].label,
      phrase: KINDS[kind].phrase,
      sv: source,
      en: target,
      cost: points,
    })),
    inside: inside.map(([source, target, sure, costs]) => ({
      sv: source,
      en: target,
      confidence: sure,
      cost: costs,
    })),
  }),
);

const SIGNATURE_VERSION = /^ankare ([^|]*)/.exec(DATA.signature)?.[1] ?? "";

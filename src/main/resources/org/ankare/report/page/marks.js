// Texts with what both sides mention, and what was searched for, marked in them.

const COLOURS = 6;

/** Returns what both sides of a bead mention, each thing with its colour and label. */
function sharedThings(bead) {
  const mentioned = SIDES.map(
    (side) =>
      new Set(sentencesOf(side, bead[side]).flatMap((sentence) => sentence.mentions.map((m) => m.thing))),
  );
  const things = new Map();
  for (const thing of mentioned[0]) {
    if (mentioned[1].has(thing)) {
      things.set(thing, things.size + 1);
    }
  }
  return things;
}

/** Returns where the words of a search stand in a text, as [from, to] in order. */
function hitsIn(text, needle) {
  const hits = [];
  if (needle) {
    const hay = foldCase(text);
    for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
      hits.push([at, at + needle.length]);
    }
  }
  return hits;
}

/** Lower case, as long as the text itself. */
function foldCase(text) {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join("");
}

/** Returns the text of a sentence as nodes: cut wherever a mark begins or ends. */
function markedText(sentence, things, needle) {
  const marks = sentence.mentions.filter((mention) => things.has(mention.thing));
  const hits = hitsIn(sentence.text, needle);
  if (marks.length === 0 && hits.length === 0) {
    return [sentence.text];
  }
  const cuts = new Set([0, sentence.text.length]);
  marks.forEach((mark) => cuts.add(mark.from).add(mark.to));
  hits.forEach(([from, to]) => cuts.add(from).add(to));
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((to, i) => {
    const from = places[i];
    const here = marks.filter((mark) => mark.from <= from && to <= mark.to);
    const isHit = hits.some((hit) => hit[0] <= from && to <= hit[1]);
    return segment(sentence.text.slice(from, to), here, isHit, things, to);
  });
}

function segment(text, marks, isHit, things, end) {
  const node = marks.length === 0 ? document.createTextNode(text) : mark(text, marks, things, end);
  return isHit ? el("mark", null, node) : node;
}

function mark(text, marks, things, end) {
  const inner = marks.find((each) => each.kind !== "quote") ?? marks[0];
  const label = things.get(inner.thing);
  const span = el(`span.shared.${inner.kind}.c${(label - 1) % COLOURS}`, {
    "data-things": marks.map((each) => each.thing).join(" "),
    "data-label": inner.to === end ? label : null,
  }, text);
  if (marks.some((each) => each.kind === "quote")) {
    span.classList.add("quoted");
  }
  return span;
}

/** Lights all mentions of a thing in an element, and puts out all others. */
function light(element, thing) {
  for (const span of element.querySelectorAll(".shared")) {
    const isLit = thing !== null && span.dataset.things.split(" ").includes(String(thing));
    span.classList.toggle("lit", isLit);
  }
}

/** Lights the words that a reason rests on, wherever they stand in a row; none without a reason. */
function lightWords(row, reason) {
  if (CSS.highlights) {
    const ranges = SIDES.flatMap((side) => rangesOf(row.querySelectorAll(`.${side} .text`), reason?.[side]));
    CSS.highlights.set("words", new Highlight(...ranges));
  }
}

/** Returns where a word stands in texts, as ranges; whole words only. */
function rangesOf(elements, word) {
  if (!word) {
    return [];
  }
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "giu");
  return [...elements].flatMap((element) => {
    const ranges = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const match of node.data.matchAll(pattern)) {
        const range = new Range();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        ranges.push(range);
      }
    }
    return ranges;
  });
}

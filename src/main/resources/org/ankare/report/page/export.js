// Files out of the page.

const FORMATS = {
  tsv: { make: toTsv, type: "text/tab-separated-values" },
  jsonl: { make: toJsonl, type: "application/jsonl" },
  tmx: { make: toTmx, type: "application/xml" },
};

function fileName(ending) {
  const names = SIDES.map((side) =>
    TEXTS[side].document
      .replace(/^.*[/\\]/, "")
      .replace(/\.[^.]*$/, "")
      .replace(/[^\p{L}\p{N}._-]+/gu, "_"),
  );
  return `${names.filter((name) => name !== "").join("-") || "alignment"}.${ending}`;
}

function exportAs(format, beads) {
  const { make, type } = FORMATS[format];
  const blob = new Blob([make(beads)], { type: `${type};charset=utf-8` });
  const link = el("a", { download: fileName(format), href: URL.createObjectURL(blob) });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  const left = format === "tmx" ? beads.filter((bead) => !standsInTmx(bead)).length : 0;
  say(
    `Exported ${count(beads.length - left, "bead")} as ${link.download}.` +
      (left > 0 ? ` TMX holds no beads of one side and no rejected ones: ${count(left, "bead")} left out.` : ""),
  );
}

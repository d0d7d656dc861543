package org.ankare.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person does on the review page, in a real browser. */
class ReviewPageIT extends InBrowser {
  @BeforeEach
  void open() throws IOException {
    browser.open(Lighthouse.reviewed());
  }

  @Test
  void showsEveryBeadAndAsksForNothing() {
    assertThat(browser.beads()).isEqualTo(Lighthouse.BEADS);
    assertThat(browser.text("document.title")).isEqualTo("in.sv – in.en · Review");
    assertThat(browser.requestsAndComplaints()).isEmpty();
  }

  @Test
  void marksWhatBothSidesHaveAlike() {
    assertThat(
            browser.text(
                "[...document.querySelectorAll('#beads .shared')].map(s => s.textContent"
                    + " + ':' + s.className).join(' | ')"))
        .isEqualTo(
            "1871:shared number c0 | 1871:shared number c0"
                + " | Karin Lind:shared name c0 | Göteborg:shared name c1"
                + " | Karin Lind:shared name c0 | Gothenburg:shared name c1"
                + " | Här är stilla:shared quote c0 quoted"
                + " | It is quiet here,:shared quote c0 quoted");
    browser.focusRow(1);
    browser.script("document.querySelectorAll('.things button')[1].focus()");
    assertThat(
            browser.text("[...document.querySelectorAll('.lit')].map(s => s.textContent).join()"))
        .isEqualTo("Göteborg,Gothenburg");
  }

  @Test
  void tellsTheReasonsOfTheChosenBead() {
    browser.focusRow(7);
    assertThat(browser.text("document.getElementById('panel').innerText"))
        .contains("They hardly say the same.", "only one side has: ljuset", "−0.500")
        .contains("In the Swedish text");
    browser.focusRow(5);
    assertThat(browser.text("document.getElementById('panel').innerText"))
        .contains("They almost surely say the same.", "1 slighter reason", "+0.020");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "merge with the next    | 0 | m                 | 0,1-0,1✎ 2,3-2 4- 5-3,4 6-5 -6 7-7",
        "merge with the last    | 3 | Shift+M           | 0-0 1-1 2,3,4-2✎ 5-3,4 6-5 -6 7-7",
        "split where it fits    | 4 | s                 | 0-0 1-1 2,3-2 4- 5-3✎ -4✎ 6-5 -6 7-7",
        "split at a sentence    | 2 | ArrowRight ArrowDown s"
            + " | 0-0 1-1 2-2✎ 3-✎ 4- 5-3,4 6-5 -6 7-7",
        "unlink                 | 2 | u                 | 0-0 1-1 2-✎ 3-✎ -2✎ 4- 5-3,4 6-5 -6 7-7",
        "split a 2-1 wherever   | 2 | ArrowRight s      | 0-0 1-1 2-2✎ 3-✎ 4- 5-3,4 6-5 -6 7-7",
        "take a sentence out    | 4 | ArrowRight ArrowRight u"
            + " | 0-0 1-1 2,3-2 4- -3✎ 5-4✎ 6-5 -6 7-7",
        "link two beads         | 3 | l End l           | 0-0 1-1 2,3-2 4,7-7✎ 5-3,4 6-5 -6",
        "link two sentences     | 3 | ArrowRight l ArrowLeft ArrowDown ArrowRight ArrowRight l"
            + " | 0-0 1-1 2,3-2 4-3✎ 5-4✎ 6-5 -6 7-7",
        "move a sentence down   | 2 | ArrowRight ArrowDown Shift+ArrowDown"
            + " | 0-0 1-1 2-2✎ 3,4-✎ 5-3,4 6-5 -6 7-7",
        "move the only one up   | 3 | ArrowRight Shift+ArrowUp | 0-0 1-1 2,3,4-2✎ 5-3,4 6-5 -6 7-7",
        "accept                 | 2 | a                 | 0-0 1-1 2,3-2✓ 4- 5-3,4 6-5 -6 7-7",
        "accept and go on       | 2 | Enter x           | 0-0 1-1 2,3-2✓ 4- 5-3,4 6-5 -6 7-7",
        "reject                 | 7 | x                 | 0-0 1-1 2,3-2 4- 5-3,4 6-5 -6 7-7✕",
        "take a decision back   | 7 | x x               | 0-0 1-1 2,3-2 4- 5-3,4 6-5 -6 7-7",
        "undo                   | 0 | m a m z z         | 0-0 1-1 2,3-2 4- 5-3,4 6-5 -6 7-7",
        "undo and redo          | 0 | m m Control+z Control+z y"
            + " | 0,1-0,1✎ 2,3-2 4- 5-3,4 6-5 -6 7-7",
      })
  void editsByKeyboard(String what, int row, String keys, String beads) {
    browser.focusRow(row);
    browser.press(keys);
    assertThat(browser.beads()).as(what).isEqualTo(beads);
    assertThat(focusIsInTheList()).isTrue();
    assertThat(browser.said()).isNotEmpty();
  }

  private static boolean focusIsInTheList() {
    return (boolean)
        browser.script("return document.getElementById('beads').contains(document.activeElement)");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void keepsEachSentenceOnceAndFindsBackWhateverIsDone(long seed) {
    Random random = new Random(seed);
    String[] edits = {
      "m", "Shift+M", "s", "u", "l", "Shift+ArrowUp", "Shift+ArrowDown", "a", "x", "ArrowDown",
      "ArrowUp", "ArrowRight", "ArrowLeft", "z", "y"
    };
    browser.focusRow(random.nextInt(8));
    for (int i = 0; i < 30; i++) {
      browser.press(edits[random.nextInt(edits.length)]);
      assertThat(focusIsInTheList()).isTrue();
    }
    assertThat(browser.beads().replaceAll("[✓✕✎]", "").split("[-, ]+"))
        .filteredOn(number -> !number.isEmpty())
        .containsExactlyInAnyOrder("0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7".split(","));
    for (int i = 0; i < 31; i++) {
      browser.press("z");
    }
    assertThat(browser.beads()).isEqualTo(Lighthouse.BEADS);
    assertThat(browser.said()).isEqualTo("Nothing to undo.");
  }

  @Test
  void editsByMouse() {
    browser.find(".bead:nth-child(3) .sv .piece:nth-child(2)").click();
    browser.find("#panel [data-command=split]").click();
    assertThat(browser.beads()).isEqualTo("0-0 1-1 2-2✎ 3-✎ 4- 5-3,4 6-5 -6 7-7");
    browser.find(".tools [data-command=undo]").click();
    assertThat(browser.beads()).isEqualTo(Lighthouse.BEADS);
    browser.find(".tools [data-command=acceptAbove]").click();
    browser.find("#accept-dialog [value=yes]").click();
    browser.awaitBeads("0-0✓ 1-1✓ 2,3-2 4- 5-3,4 6-5✓ -6 7-7");
    assertThat(browser.said()).isEqualTo("Accepted 3 beads.");
  }

  @Test
  void goesToDoubtfulBeadsAndByTheStrip() {
    browser.focusRow(0);
    browser.press("n");
    assertThat(browser.text("document.activeElement.textContent")).contains("Hon hade en ko.");
    browser.press("d");
    assertThat(browser.said()).isEqualTo("Place 2 of 2 by doubt.");
    browser.clickAt("#strip", 0.8);
    assertThat(browser.text("document.querySelector('.chosen').textContent"))
        .contains("Nobody answered.");
    browser.find("#strip").sendKeys(org.openqa.selenium.Keys.END);
    assertThat(browser.text("document.getElementById('strip').ariaValueText"))
        .isEqualTo("bead 8 of 8: they hardly say the same, 0.30");
    browser.find("#strip").sendKeys(org.openqa.selenium.Keys.ENTER);
    assertThat(browser.text("document.activeElement.textContent")).contains("slocknade");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "search  | winter   | 5-3,4",
        "search  | GÖTEBORG | 1-1",
        "least   | 0.98     | 0-0 1-1",
        "most    | 0.5      | 7-7",
        "shape   | 2-1      | 2,3-2",
        "content | omission | 4-",
        "content | addition | -6",
        "content | number   | 0-0",
        "content | name     | 1-1",
        "content | quote    | 6-5",
        "state   | accepted | 0-0✓",
      })
  void showsOnlyWhatPassesAFilter(String filter, String value, String beads) {
    browser.focusRow(0);
    browser.press("a");
    browser.script(
        "const field = document.getElementById('filters')[arguments[0]];"
            + "field.value = arguments[1];"
            + "field.dispatchEvent(new Event('input', {bubbles: true}))",
        filter,
        value);
    String numbers = beads.replace("✓", "");
    browser.await(
        "return document.getElementById('shown').textContent.startsWith('"
            + numbers.split(" ").length
            + " of 8')");
    assertThat(browser.beads().replace("✓", "")).isEqualTo(numbers);
    browser.find("#more [type=reset]").click();
    browser.await("return document.querySelectorAll('.bead').length === 8");
  }

  @Test
  void keepsTheWorkOverAReload() {
    browser.focusRow(0);
    browser.press("m ArrowDown a End x");
    browser.reload();
    assertThat(browser.beads()).isEqualTo("0,1-0,1✎ 2,3-2✓ 4- 5-3,4 6-5 -6 7-7✕");
    assertThat(browser.text("document.getElementById('kept').textContent"))
        .isEqualTo("Kept in this browser. Brought back: 3 decisions.");
    browser.find(".tools [data-command=reset]").click();
    browser.find("#reset-dialog [value=yes]").click();
    browser.awaitBeads(Lighthouse.BEADS);
    browser.reload();
    assertThat(browser.beads()).isEqualTo(Lighthouse.BEADS);
  }

  @Test
  void saysWhereNothingCanBeKept() {
    browser.keepNothing();
    browser.focusRow(0);
    browser.press("m");
    assertThat(browser.beads()).startsWith("0,1-0,1✎ ");
    assertThat(browser.text("document.getElementById('kept').textContent"))
        .isEqualTo(
            "This browser keeps nothing for this page: export your work before you close it.");
  }

  @Test
  void exportsAndReadsBackWhatAPersonHasDecided() throws IOException {
    browser.focusRow(0);
    browser.press("m ArrowDown a End x");
    String beads = browser.beads();
    for (String format : new String[] {"tsv", "jsonl"}) {
      Path file = directory.resolve("export." + format);
      Files.writeString(file, browser.download(format));
      browser.openNew(directory.resolve("page.html"));
      browser.find("#file").sendKeys(file.toString());
      browser.await("return document.getElementById('say').textContent.startsWith('Imported')");
      assertThat(browser.beads()).as(format).isEqualTo(beads);
      assertThat(browser.download(format)).isEqualTo(Files.readString(file));
    }
  }

  @Test
  void refusesAnExportOfOtherTexts() throws IOException {
    Path file = directory.resolve("other.tsv");
    Files.writeString(file, "sv\ten\tsv_ids\ten_ids\nAnnat.\tOther.\t0\t0\n");
    browser.find("#file").sendKeys(file.toString());
    browser.await("return document.getElementById('say').textContent !== ''");
    assertThat(browser.said())
        .isEqualTo(
            "other.tsv does not fit this page: line 2: another text stands there than in this"
                + " page.");
    assertThat(browser.beads()).isEqualTo(Lighthouse.BEADS);
  }

  @Test
  void leavesLettersAloneWhereTheyAreSwitchedOff() {
    browser.focusRow(0);
    browser.press("?");
    assertThat(browser.text("document.querySelector('dialog[open]').textContent")).contains("Undo");
    browser.find("#letters").click();
    browser.find("#help-dialog [value=close]").click();
    browser.focusRow(0);
    browser.press("m ArrowDown");
    assertThat(browser.beads()).isEqualTo(Lighthouse.BEADS);
    assertThat(browser.text("document.activeElement.textContent")).contains("Karin Lind");
  }
}

package org.ankare.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One row each: why it is here, the two sides, the reason checked for, and what is said of it. */
class RowChecksTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          an empty side                  | Hej på dig.              | ``                         | TOO_SHORT    | en is empty
          nothing but marks              | – … –                    | Hello there.               | TOO_SHORT    | sv has 0 words
          a number is a word             | 12                       | 12                         | TOO_SHORT    | -
          a sentence beside its word     | Ja.                      | Yes, that is what we have always said to everyone who asked. | LENGTH_RATIO | sv has 3 characters, en has 60
          short rows may differ more     | Lördag                   | On a Saturday              | LENGTH_RATIO | -
          the same sentence              | Where did you put the keys? | Where did you put the keys? | COPY      | both sides have the same words
          one word of it was changed     | Var lade du de gamla nycklarna i går kväll? | Var lade du dina gamla nycklarna i går kväll? | COPY | the sides share 8 of 9 words
          names are the same             | Karin Lind, Göteborg     | Karin Lind, Göteborg       | COPY         | -
          figures are the same           | 12 000, 3                | 12,000, 3                  | COPY         | -
          a product keeps its name       | Linux Server 5.1         | Linux Server 5.1           | COPY         | -
          a translation                  | Katten sover.            | The cat is asleep.         | COPY         | -
          Danish for Swedish             | Hun købte en ny cykel, fordi den gamle blev stjålet. | She bought a new bicycle. | LANGUAGE | sv is Danish
          German for English             | Butiken stänger tidigt på lördagar. | Der Laden schließt samstags schon früh. | LANGUAGE | en is German
          the sides are swapped          | The children were playing in the garden. | Barnen lekte i trädgården. | LANGUAGE | sv is English, en is Swedish
          a single word may be anything  | Restaurant               | Restaurang                 | LANGUAGE     | -
          names are of no language       | Berlin, Hamburg, Köln    | Berlin, Hamburg, Cologne   | LANGUAGE     | -
          one English name in Swedish    | Hon arbetar på Boston Public Library. | She works at the Boston Public Library. | LANGUAGE | -
          another number                 | Hon är 24 år.            | She is 42 years old.       | NUMBERS      | sv has 24 år, en has 42 years
          grouping differs               | Den kostar 1 000 kronor. | It costs 1,000 kronor.     | NUMBERS      | -
          a decimal comma                | Det steg 3,5 procent.    | It rose 3.5 per cent.      | NUMBERS      | -
          a number in words              | Hon har tre katter och 2 hundar. | She has 3 cats and 2 dogs. | NUMBERS | -
          a date in another form         | Mötet hölls 2021-05-04.  | The meeting was held on 4 May 2021. | NUMBERS | -
          a clock of twelve hours        | Tåget går kl. 14.30.     | The train leaves at 2:30 pm. | NUMBERS    | -
          a decade                       | På 80-talet bodde de där. | They lived there in the 1980s. | NUMBERS | -
          another century                | Kyrkan byggdes 1845.     | The church was built in 1945. | NUMBERS   | sv has 1845, en has 1945
          another unit                   | Det är 5 km dit.         | It is 3 miles away.        | NUMBERS      | -
          a number was left out          | Alla 12 kom.             | Everyone came.             | NUMBERS      | -
          somebody else                  | Ingenjören Karin Lindqvist svarade snabbt. | The engineer Margaret Whitcombe answered quickly. | NAMES | sv names Karin Lindqvist, en names Margaret Whitcombe
          one first name is left out     | Ingenjören Karin Lindqvist svarade snabbt. | The engineer Lindqvist answered quickly. | NAMES | -
          nobody is named on one side    | Ingenjören Karin Lindqvist svarade snabbt. | She answered quickly.   | NAMES | -
          UTF-8 read as Windows-1252     | FÃ¶rsta gÃ¥ngen          | The first time             | MOJIBAKE     | sv has UTF-8 read as Windows-1252: Ã¶
          a quotation mark read so       | Det är hans bok          | It is a man`s book â€™ he said | MOJIBAKE  | en has UTF-8 read as Windows-1252: â€™
          UTF-8 read as Mac Roman        | F√∂rsta g√•ngen          | The first time             | MOJIBAKE     | sv has UTF-8 read as Mac Roman: √∂
          Latin-1 read as Mac Roman      | Fˆrsta gÂngen            | The first time             | MOJIBAKE     | sv has a letter read as another sign: Fˆ
          a letter was lost              | F?rsta g?ngen            | The first time             | MOJIBAKE     | sv has a letter lost: F?rsta
          the replacement character      | F\uFFFDrsta g\uFFFDngen            | The first time             | MOJIBAKE     | sv has the replacement character: \uFFFD
          a question is no lost letter   | Varför? Ingen vet.       | Why? Nobody knows.         | MOJIBAKE     | -
          a query is none                | Se a.se/index.php?id=3.  | See a.se/index.php?id=3.   | MOJIBAKE     | -
          French accents are right       | Han bor på Île d’Yeu, â propos. | He lives on Île d’Yeu, à propos. | MOJIBAKE | -
          Swedish letters are right      | ÅÄÖ åäö Ångström ”Ä”     | The letters Å, Ä and Ö     | MOJIBAKE     | -
          a translation is likely        | Barnen lekte i trädgården medan föräldrarna lagade mat. | The children were playing in the garden while their parents cooked. | CONFIDENCE | -
          a neighbour is not             | Barnen lekte i trädgården medan föräldrarna lagade mat. | The government wants to make it cheaper to travel by train. | CONFIDENCE | 0.007, by words
          """)
  void saysWhatIsWrong(String why, String source, String target, Reason reason, String said) {
    BitextFilter filter = FilterCases.filter(reason);
    Verdict verdict = filter.judge(List.of(FilterCases.row(source, target))).get(0);
    assertThat(
            verdict.rejections().stream()
                .map(Rejection::detail)
                .collect(Collectors.joining("; ", "", "")))
        .isEqualTo(said.equals("-") ? "" : said);
  }
}

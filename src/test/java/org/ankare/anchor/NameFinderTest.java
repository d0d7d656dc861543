package org.ankare.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "full name | sv | Sedan kom Britta Lundh. | name.person=Britta Lundh",
        "family name is the full one | sv | Sedan kom Britta Lundh. Där satt Lundh."
            + " | name.person=Britta Lundh ¦ name.person=Britta Lundh",
        "two of one family name | en | Then Wu Lei met Wu Gang. Later Wu left."
            + " | name.person=Wu Lei ¦ name.person=Wu Gang ¦ name.person=Wu Gang",
        "title stripped | en | Then President Britta Lundh spoke. | name.person=Britta Lundh",
        "abbreviated title | en | Then Mr. Lundh spoke. | name.person=Lundh",
        "title at the start | sv | Statsminister Britta Lundh talade. | name.person=Britta Lundh",
        "particle | sv | Sedan talade Carl von Lundh. | name.person=Carl von Lundh",
        "Arabic particle | sv | Sedan talade Omar al-Lundi. | name.person=Omar al-Lundi",
        "Swedish genitive | sv | Hela Danmarks ost tog slut. | name.place=Danmark",
        "genitive of an acronym | sv | Nu vet alla FN:s krav. | name.org=FN",
        "English genitive | en | All of Denmark’s cheese is gone. | name.place=Denmark",
        "common word at the start | sv | Osten tog slut. | ''",
        "function word at the start | en | After Denmark came Norway."
            + " | name.place=Denmark ¦ name.place=Norway",
        "hyphenated compound | sv | De USA-ledda trupperna kom. | name.place=USA",
        "institution | sv | Målet går till Lunds tingsrätt. | name.place=Lund ¦ name.org=Lunds tingsrätt",
        "institution of a place | en | He left the University of Oslo."
            + " | name.org=University of Oslo",
        "sea | sv | De seglade på Vita havet. | name.place=Vita havet",
        "monarch | sv | Sedan kom Karl den store. | name.person=Karl den store",
        "adjective of a place | en | He ate Danish cheese. | demonym=Danish",
        "adjective of a place | sv | Han åt dansk ost. | demonym=dansk",
        "title-case heading | en | Wheat Buyers Scramble for Bread | ''",
        "shouted dateline | en | OSLO — The cheese of Oslo is gone. | name.place=Oslo ¦ name.place=Oslo",
        "weekday | en | They met on Friday. | ''",
        "title of a work | sv | Hon läser romanen ”Den gröna osten” igen. | name.work=Den gröna osten",
      })
  void findsNames(String why, String language, String text, String expected) {
    String names =
        Texts.anchors(language, text).stream()
            .filter(anchor -> anchor.kind().isName() || anchor.kind() == AnchorKind.DEMONYM)
            .map(anchor -> anchor.kind().label() + "=" + anchor.normal())
            .collect(Collectors.joining(" ¦ "));
    assertThat(names).isEqualTo(expected);
  }
}

package org.ankare.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcuPatternTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "a POSIX set; [[:upper:]]; Å; å",
        "one by its category; [[:Lu:]x]; Å; å",
        "one turned round; [[:^alpha:]]; 1; å",
        "one without brackets; [:digit:]; 7; a",
        "a set less another; [[a-z]--[aeiou]]; b; e",
        "a set less one turned round; [[a-z]--[^aeiou]]; e; b",
        "a set less a property; [\\p{L}--\\p{Lu}]; å; Å",
        "both sets; [\\p{L}&&[a-m]]; b; n",
        "a property by its long name; \\p{Uppercase_Letter}; Å; å",
        "one of a category by name; \\p{gc=Lu}; Å; å",
        "one that is binary; \\p{Alphabetic}; å; 1",
        "one turned round; \\P{Letter}; 1; å",
        "a script; \\p{script=Greek}; λ; l",
        "a script by its name alone; \\p{Greek}; λ; l",
        "a code point; \\x{1F600}; 😀; x",
        "one of digits alone; \\x{2014}; —; 2",
        "one of eight digits; \\U0001F600; 😀; x",
        "one of four; \\u00E5; å; a",
        "a name; \\N{EM DASH}; —; -",
        "words of Unicode; \\w; å; !",
        "blanks across; \\h; `\t`; `\n`",
        "what is quoted; \\Qa.[\\Eb; a.[b; axxb",
        "a comment; a(?# why [ not)b; ab; a",
        "a flag that is ICU's; (?w)a; a; b",
        "a flag for a group; (?i:å)b; Åb; ÅB",
        "repetition; (?:ab){2,3}; abab; ab",
        "a name with digits in a brace; \\x{41}{2}; AA; A",
      })
  void meansTheSameInJava(String why, String icu, String matching, String other) {
    String java = IcuPattern.of(icu).toJava();
    assertThat(IcuPattern.compile(java).matcher(matching).matches()).as(java).isTrue();
    assertThat(IcuPattern.compile(java).matcher(other).matches()).as(java).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\",
        "\\p{Klingon}",
        "\\p{Lu",
        "\\U00",
        "a{5000}",
        "a{1,99999999999}",
        "((){1000}){1000}",
        "(((a{40}){40}){40}){2}",
        "(",
        "[a"
      })
  void refusesWhatIsNone(String icu) {
    assertThatThrownBy(() -> IcuPattern.compile(IcuPattern.of(icu).toJava()))
        .isInstanceOf(PatternSyntaxException.class);
  }
}

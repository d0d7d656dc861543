package org.ankare.cli;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.ankare.extract.DocumentReader;
import picocli.CommandLine.Option;

/** In which charset files are read. */
final class EncodingOption {
  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      completionCandidates = Usual.class,
      description = {"The charset of the files, such as windows-1252.", "Default: detected."})
  private Charset encoding;

  /** Returns a reader for the charset that was given, or one that detects it. */
  DocumentReader reader() {
    return encoding == null ? DocumentReader.detecting() : DocumentReader.in(encoding);
  }

  /** The charsets that Swedish and English texts are usually in; all others may be given too. */
  static final class Usual extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Usual() {
      super(List.of("UTF-8", "windows-1252", "ISO-8859-1", "ISO-8859-15", "UTF-16"));
    }
  }
}

package org.ankare.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/**
 * Writes the pages of the manual in AsciiDoc, of which the build makes what {@code man} shows. It
 * stands among the tests so that what it needs stays out of the program.
 */
public final class ManPages {
  private ManPages() {}

  /**
   * Writes a page for each command that is not hidden.
   *
   * @param args the directory, and when the program was made, in ISO 8601
   */
  public static void main(String[] args) throws IOException {
    Path directory = Files.createDirectories(Path.of(args[0]));
    for (Map.Entry<String, String> page : pages(args[1].substring(0, 10)).entrySet()) {
      Files.writeString(
          directory.resolve(page.getKey() + ".adoc"), page.getValue(), StandardCharsets.UTF_8);
    }
  }

  /** Returns the pages by their names, such as {@code ankare-eval-align}. */
  static Map<String, String> pages(String date) {
    Program program =
        new Program(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintWriter(new StringWriter()));
    Map<String, String> pages = new LinkedHashMap<>();
    for (CommandLine command : Completable.commands(program.commandLine()).values()) {
      CommandSpec spec = command.getCommandSpec();
      pages.put(spec.qualifiedName("-"), ":docdate: " + date + "\n" + page(spec));
    }
    return pages;
  }

  private static String page(CommandSpec command) {
    command.version(new Version().getVersion());
    List<String> examples = new ArrayList<>(Arrays.asList(command.usageMessage().footer()));
    examples.removeIf(String::isEmpty);
    // What stands under a heading of its own; with the first line for it, nothing would be printed.
    command.usageMessage().footerHeading(examples.remove(0) + "%n");
    command.usageMessage().footer(examples.toArray(new String[0]));
    StringWriter page = new StringWriter();
    ManPageGenerator.writeSingleManPage(new PrintWriter(page), command);
    return page.toString()
        .replace(System.lineSeparator(), "\n")
        .replaceAll("(?m)^== +(.*?):?$", "== $1")
        .replace("== Exit codes", "== Exit status")
        // A line of the help need not end a sentence.
        .replaceAll("([^.\n])\n\\+\n", "$1\n");
  }
}

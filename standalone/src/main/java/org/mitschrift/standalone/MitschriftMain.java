package org.mitschrift.standalone;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line. An unknown word is answered with the nearest command. */
@Command(
        name = "mitschrift",
        description = "Kommentare einer Beteiligung moderieren und je Ziel lesen.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {UpCommand.class, HelpCommand.class})
public final class MitschriftMain {
    private MitschriftMain() {}

    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new MitschriftMain());
        System.exit(arguments.length == 0 ? line.execute("help") : line.execute(arguments));
    }
}

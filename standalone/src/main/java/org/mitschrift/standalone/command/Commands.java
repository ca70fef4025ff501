package org.mitschrift.standalone.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import org.mitschrift.kit.process.CannotRun;
import org.mitschrift.standalone.instance.CannotStart;
import org.mitschrift.standalone.strategy.StrategyPageException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line: its words, and one way to say that something can't be done. */
@Command(
        name = "mitschrift",
        description = "Kommentare einer Beteiligung moderieren und je Ziel lesen.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            LoadCommand.class,
            StrategyCommand.class,
            DeadLettersCommand.class,
            KeysCommand.class,
            SeedCommand.class,
            TrainCommand.class,
            EvaluateCommand.class,
            AnalyseCommand.class,
            HelpCommand.class
        })
public final class Commands {
    private static final int CANNOT = 2;

    private Commands() {}

    @Command(name = "test", description = "Alle Tests. / Every test.")
    int test() {
        return wordOfTheScript("test");
    }

    @Command(name = "bench", description = "Misst die Geschwindigkeit. / Measures the speed.")
    int bench() {
        return wordOfTheScript("bench");
    }

    /** Here so that help tells of it and it can be the nearest word; the script never hands it on. */
    private static int wordOfTheScript(String word) {
        throw new IllegalArgumentException(
                "\"" + word + "\" needs the sources: run ./mitschrift " + word + " in their folder.");
    }

    /** Runs one command line; the result is the exit code. An unknown word is answered with the nearest command. */
    public static int run(String... words) {
        CommandLine line = line();
        return words.length == 0 ? line.execute("help") : line.execute(words);
    }

    static CommandLine line() {
        CommandLine line = new CommandLine(new Commands());
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new NearestWord(line.getParameterExceptionHandler()))
                .setExecutionExceptionHandler((error, command, parsed) -> {
                    command.getErr().println(sentence(error));
                    return CANNOT;
                });
    }

    /** Expected errors in their own sentence; anything else with its kind, for whoever reports it. */
    private static String sentence(Exception error) {
        if (error instanceof NoSuchFileException missing) {
            return "There is no file " + missing.getFile() + ": check the name.";
        }
        if (error instanceof CharacterCodingException) {
            return "The file is not text in UTF-8: save it as UTF-8 and try again. Nothing was changed.";
        }
        boolean expected = error instanceof CannotStart
                || error instanceof CannotRun
                || error instanceof StrategyPageException
                || error instanceof IOException
                || error instanceof IllegalArgumentException;
        return expected ? String.valueOf(error.getMessage()) : "This is a fault of Mitschrift: " + error;
    }
}

package org.mitschrift.standalone.command;

import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Answers a mistyped command with the one that is one or two strokes away, letters in the wrong order being one stroke
 * (Damerau 1964); picocli's own measure takes {@code tset} for {@code seed}. Leaves all else to what answered before.
 */
final class NearestWord implements IParameterExceptionHandler {
    private final IParameterExceptionHandler others;

    NearestWord(IParameterExceptionHandler others) {
        this.others = others;
    }

    @Override
    public int handleParseException(ParameterException error, String[] words) throws Exception {
        CommandLine command = error.getCommandLine();
        Optional<String> near = error instanceof UnmatchedArgumentException unknown
                ? nearest(
                        unknown.getUnmatched().get(0), command.getSubcommands().keySet())
                : Optional.empty();
        if (near.isEmpty()) {
            return others.handleParseException(error, words);
        }
        command.getErr().println(error.getMessage());
        command.getErr().println("Did you mean: " + command.getCommandSpec().qualifiedName() + " " + near.get() + "?");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static Optional<String> nearest(String word, Set<String> commands) {
        for (int strokes = 1; strokes <= LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE; strokes++) {
            var near = new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(strokes));
            Optional<String> found = commands.stream().filter(near::run).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}

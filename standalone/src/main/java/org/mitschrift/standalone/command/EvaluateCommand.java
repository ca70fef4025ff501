package org.mitschrift.standalone.command;

import java.util.concurrent.Callable;
import org.mitschrift.standalone.training.ModelLab;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mitschrift evaluate}: judges the models by cross-validation, prints the figures and writes them down. */
@Command(name = "evaluate", description = "Misst die Modelle. / Measures the models by cross-validation.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private SetsOptions where;

    @Override
    public Integer call() throws Exception {
        for (ModelLab lab : where.models()) {
            where.judge(lab, spec.commandLine().getOut());
        }
        where.judgeUnseen(spec.commandLine().getOut());
        return 0;
    }
}

package org.mitschrift.standalone.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mitschrift.contract.goals.Chapter;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.goals.OperativeGoal;
import org.mitschrift.contract.goals.TaxonomyTopic;
import org.mitschrift.kit.page.Language;
import org.mitschrift.kit.page.Words;
import org.mitschrift.text.goals.CatalogueCheck;
import org.mitschrift.text.goals.CatalogueCheck.FewWords;
import org.mitschrift.text.goals.CatalogueCheck.GoalReport;
import org.mitschrift.text.goals.CatalogueCheck.NoKeywords;
import org.mitschrift.text.goals.CatalogueCheck.Remark;
import org.mitschrift.text.goals.CatalogueCheck.SharedWords;
import org.mitschrift.text.goals.CatalogueCheck.TooGeneral;
import org.mitschrift.text.goals.CatalogueCheck.TopicWithoutKeywords;
import org.mitschrift.text.goals.CatalogueCheck.Twice;

/** What the check of a catalogue found, in sentences for whoever writes it. */
public final class CheckReport {
    private final GoalCatalogue catalogue;
    private final Words words;
    private final List<Remark> remarks;

    public CheckReport(GoalCatalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.words = Words.of("org.mitschrift.standalone.strategy.Check", language);
        this.remarks = CatalogueCheck.remarks(catalogue);
    }

    /** Whether something should be mended before comments are read by this catalogue. */
    public boolean asksForMending() {
        return remarks.stream().anyMatch(Remark::isSerious);
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Chapter chapter : catalogue.chapters()) {
            lines.add(words.say("chapter", title(chapter.title())));
            for (GoalReport goal : CatalogueCheck.report(chapter)) {
                lines.add("  " + words.say("goal", goal(goal.goalId()), goal.keywords(), goal.ownShare()));
            }
        }
        add(lines, "mend", Remark::isSerious);
        add(lines, "hints", remark -> !remark.isSerious());
        lines.add("");
        lines.add(words.say(asksForMending() ? "verdict.mend" : "verdict.good"));
        return lines;
    }

    private void add(List<String> lines, String heading, Predicate<Remark> which) {
        List<Remark> some = remarks.stream().filter(which).toList();
        if (!some.isEmpty()) {
            lines.add("");
            lines.add(words.say(heading));
            some.forEach(remark -> lines.add("  - " + sentence(remark)));
        }
    }

    private String sentence(Remark remark) {
        if (remark instanceof NoKeywords none) {
            return words.say("no-keywords", goal(none.goalId()));
        } else if (remark instanceof FewWords few) {
            return words.say("few-words", goal(few.goalId()), few.words());
        } else if (remark instanceof SharedWords shared) {
            String listed = String.join(", ", shared.words());
            return words.say(
                    shared.isSerious() ? "shared-many" : "shared",
                    goal(shared.goalId()),
                    goal(shared.other()),
                    shared.words().size(),
                    listed);
        } else if (remark instanceof TooGeneral general) {
            return words.say("too-general", goal(general.goalId()), general.word());
        } else if (remark instanceof Twice twice) {
            return words.say("twice", goal(twice.goalId()), twice.word());
        }
        return words.say("topic-without-keywords", topic(((TopicWithoutKeywords) remark).topicId()));
    }

    private String goal(String id) {
        return catalogue.goal(id).map(OperativeGoal::title).map(this::title).orElse(id);
    }

    private String topic(String id) {
        return catalogue.topic(id).map(TaxonomyTopic::title).map(this::title).orElse(id);
    }

    private String title(Map<String, String> title) {
        return title.getOrDefault(words.language().tag(), title.getOrDefault("de", ""));
    }
}

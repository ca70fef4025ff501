package org.mitschrift.standalone.strategy;

import com.fasterxml.jackson.core.JacksonException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.goals.Chapter;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.goals.OperativeGoal;
import org.mitschrift.contract.goals.TaxonomyTopic;
import org.mitschrift.contract.json.Json;

/** A whole goal catalogue as JSON, as {@code strategy show --json} prints it: what a person edits and imports again. */
public final class CatalogueFile {
    private CatalogueFile() {}

    /** Whether a file holds a catalogue and no strategy page. */
    public static boolean isOne(String content) {
        return content.stripLeading().startsWith("{");
    }

    /**
     * Reads a catalogue.
     *
     * @throws StrategyPageException in a sentence, if it is no catalogue or an id is missing, twice or unfit
     */
    public static GoalCatalogue read(String content) throws StrategyPageException {
        GoalCatalogue catalogue;
        try {
            catalogue = Json.STRICT.readValue(content, GoalCatalogue.class);
        } catch (JacksonException e) {
            throw new StrategyPageException("The file is no goal catalogue (line "
                    + (e.getLocation() == null ? "?" : e.getLocation().getLineNr())
                    + "): compare it with 'strategy show --json'. Nothing was changed.");
        }
        check(catalogue);
        return catalogue;
    }

    /** As a person reads and edits it. */
    public static String write(GoalCatalogue catalogue) {
        return Json.MAPPER.valueToTree(catalogue).toPrettyString();
    }

    private static void check(GoalCatalogue catalogue) throws StrategyPageException {
        if (catalogue.chapters().isEmpty()) {
            throw wrong("The catalogue has no chapter");
        }
        ids("chapter", catalogue.chapters().stream().map(Chapter::id));
        ids("goal", catalogue.goals().stream().map(OperativeGoal::id));
        ids("topic", catalogue.taxonomy().stream().map(TaxonomyTopic::id));
        titles(catalogue.chapters().stream().map(Chapter::title).toList());
        titles(catalogue.goals().stream().map(OperativeGoal::title).toList());
        titles(catalogue.taxonomy().stream().map(TaxonomyTopic::title).toList());
    }

    private static void ids(String what, Stream<@Nullable String> ids) throws StrategyPageException {
        Set<String> seen = new HashSet<>();
        for (String id : ids.toList()) {
            if (id == null || !CommentRef.isCommentId(id)) {
                throw wrong("A " + what + " has no id, or one that is not made of letters, digits and hyphens");
            }
            if (!seen.add(id)) {
                throw wrong("The " + what + " id \"" + id + "\" stands there twice");
            }
        }
    }

    private static void titles(List<Map<String, String>> titles) throws StrategyPageException {
        if (titles.stream().anyMatch(title -> title.getOrDefault("de", "").isBlank())) {
            throw wrong("A chapter, goal or topic has no German title");
        }
    }

    private static StrategyPageException wrong(String what) {
        return new StrategyPageException(what + ". Nothing was changed.");
    }
}

package org.mitschrift.standalone.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.mitschrift.contract.goals.Chapter;
import org.mitschrift.contract.goals.OperativeGoal;

/**
 * Reads one chapter off a strategy's page as mein.berlin.de shows it: the chapter's title and introduction between the
 * navigation lines, then goals under "Operatives Ziel: TITLE". Navigation, "Kommentare" and what follows are not content.
 */
public final class StrategyPage {
    private static final Pattern GOAL = Pattern.compile("Operatives Ziel:\\s*(\\S.*)");
    private static final Pattern NAVIGATION = Pattern.compile("(Vorheriges|Nächstes) Kapitel.*");
    private static final String COMMENTS = "Kommentare";

    private StrategyPage() {}

    /**
     * The chapter of a page, text or HTML.
     *
     * @throws StrategyPageException if it has no title or no operative goal
     */
    public static Chapter read(String page) throws StrategyPageException {
        List<String> lines = content(paragraphs(page));
        int firstGoal = firstGoal(lines);
        if (firstGoal < 0) {
            throw new StrategyPageException(
                    "The page has no operative goal: a heading \"Operatives Ziel: …\" must be on it. Nothing was changed.");
        }
        if (firstGoal == 0) {
            throw new StrategyPageException(
                    "The page has no chapter title above its first operative goal. Nothing was changed.");
        }
        String title = lines.get(0);
        String introduction = String.join("\n\n", lines.subList(1, firstGoal));
        return new Chapter(
                Slug.of(title),
                Map.of("de", title),
                Map.of("de", introduction),
                goals(lines.subList(firstGoal, lines.size())));
    }

    private static List<String> paragraphs(String page) {
        String start = page.stripLeading().toLowerCase(Locale.ROOT);
        if (!start.startsWith("<")) {
            return page.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        return Jsoup.parse(page).select("h1,h2,h3,h4,h5,h6,p,li,a").stream()
                .filter(element -> element.parents().stream().noneMatch(parent -> parent.is("p,li,h1,h2,h3,h4,h5,h6")))
                .map(element -> element.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** What stands between the first navigation line (if there is one) and the comments, without navigation. */
    private static List<String> content(List<String> lines) {
        int from = 0;
        for (int i = 0; i < lines.size() && !GOAL.matcher(lines.get(i)).matches(); i++) {
            if (NAVIGATION.matcher(lines.get(i)).matches()) {
                from = i + 1;
            }
        }
        int comments = lines.indexOf(COMMENTS);
        int to = comments < from ? lines.size() : comments;
        return lines.subList(from, to).stream()
                .filter(line -> !NAVIGATION.matcher(line).matches())
                .toList();
    }

    private static int firstGoal(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (GOAL.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static List<OperativeGoal> goals(List<String> lines) {
        List<OperativeGoal> goals = new ArrayList<>();
        List<String> text = new ArrayList<>();
        String title = "";
        for (String line : lines) {
            Matcher heading = GOAL.matcher(line);
            if (heading.matches()) {
                add(goals, title, text);
                title = heading.group(1).strip();
                text.clear();
            } else {
                text.add(line);
            }
        }
        add(goals, title, text);
        return goals;
    }

    private static void add(List<OperativeGoal> goals, String title, List<String> text) {
        if (!title.isEmpty()) {
            Map<String, String> words = Map.of("de", String.join("\n\n", text));
            goals.add(new OperativeGoal(Slug.of(title), Map.of("de", title), words, Map.of()));
        }
    }
}

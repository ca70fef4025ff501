package org.mitschrift.standalone.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.kit.page.Language;
import org.mitschrift.standalone.command.Commands;
import org.mitschrift.standalone.instance.Seeds;

class CatalogueFileTest {
    @TempDir
    Path folder;

    @Test
    void whatIsShownCanBeImported() throws Exception {
        GoalCatalogue shipped = Seeds.shippedCatalogue();

        assertThat(CatalogueFile.read(CatalogueFile.write(shipped))).isEqualTo(shipped);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"projectId":"p"                                                                   | line
                    {"projectId":"p","title":{},"chapters":[]}                                         | no chapter
                    {"projectId":"p","title":{},"chapters":[{"id":"a b","title":{},"introduction":{},"goals":[]}]} | id
                    {"projectId":"p","title":{},"chapters":[{"id":"a","title":{},"introduction":{},"goals":[]}]}   | German title
                    {"projectId":"p","title":{},"chapters":[{"title":{}}]}                             | line
                    """)
    void aBrokenCatalogueIsRefusedInASentence(String content, String said) {
        assertThatThrownBy(() -> CatalogueFile.read(content))
                .isInstanceOf(StrategyPageException.class)
                .hasMessageContaining(said)
                .hasMessageEndingWith("Nothing was changed.");
    }

    @Test
    void theShippedCatalogueNeedsNoMending() throws Exception {
        CheckReport report = new CheckReport(Seeds.shippedCatalogue(), Language.GERMAN);

        assertThat(report.asksForMending())
                .as(String.join("\n", report.lines()))
                .isFalse();
    }

    @Test
    void aPageWithoutKeywordsAsksForThemInBothLanguages() throws Exception {
        GoalCatalogue bare = new GoalCatalogue(
                "p",
                java.util.Map.of(),
                java.util.List.of(StrategyPage.read("Grün\n\nOperatives Ziel: Mehr Bäume\n\nBäume pflanzen.")));

        assertThat(new CheckReport(bare, Language.GERMAN).lines())
                .anySatisfy(line -> assertThat(line).contains("„Mehr Bäume“ hat keine deutschen Stichwörter"));
        assertThat(new CheckReport(bare, Language.ENGLISH).lines())
                .anySatisfy(line -> assertThat(line).contains("\"Mehr Bäume\" has no German keywords"));
    }

    @Test
    void theExitCodeSaysWhetherThereIsSomethingToMend() throws Exception {
        Path good = Files.writeString(folder.resolve("good.json"), CatalogueFile.write(Seeds.shippedCatalogue()));
        Path bare = Files.writeString(folder.resolve("bare.txt"), "Grün\n\nOperatives Ziel: Mehr Bäume\n\nBäume.");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");

        assertThat(Commands.run("strategy", "check", good.toString())).isZero();
        assertThat(Commands.run("strategy", "check", bare.toString(), "--lang", "en"))
                .isEqualTo(1);
        assertThat(Commands.run("strategy", "check", broken.toString())).isEqualTo(2);
    }
}

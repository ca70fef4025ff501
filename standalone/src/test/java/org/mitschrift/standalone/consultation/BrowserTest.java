package org.mitschrift.standalone.consultation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in Chromium: with and without scripts, light and dark, in both languages, narrow, and as axe-core sees it. */
class BrowserTest {
    private static final double PATIENCE = 20_000;

    @TempDir
    static Path folder;

    private static RunningInstance instance;
    private static Playwright playwright;
    private static Browser chromium;

    @BeforeAll
    static void start() throws Exception {
        Path executable = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeTrue(executable != null, "There is no chromium on the PATH: './mitschrift test' installs it");
        instance = RunningInstance.on(folder);
        playwright = Playwright.create();
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @AfterAll
    static void end() {
        if (playwright != null) {
            playwright.close();
        }
        if (instance != null) {
            instance.close();
        }
    }

    @Test
    void writesACommentAndSeesItAppear() {
        try (BrowserContext visitor = visitor(true)) {
            Page page = open(visitor);
            String text = "Bitte mehr Sitzbänke vor dem Bürgeramt, auch für meine Oma.";
            write(page, text);

            assertThat(page.locator("#own")).containsText("veröffentlicht", within());
            assertThat(comment(page, text)).isVisible();
            page.getByText("Zum Kommentar").click();
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*#comment-demo-w-[0-9a-f]{32}$"));
        }
    }

    @Test
    void repliesToAComment() {
        try (BrowserContext visitor = visitor(true)) {
            Page page = open(visitor);
            String first = "Die Schulungen im Bezirksamt sind zu selten.";
            write(page, first);
            assertThat(comment(page, first)).isVisible(visibleWithin());

            thread(page, first)
                    .getByRole(AriaRole.LINK)
                    .filter(named("Antworten"))
                    .click();
            page.locator("#reply-text").fill("Bei uns gibt es gar keine.");
            page.getByRole(AriaRole.BUTTON, button("Antwort absenden")).click();

            assertThat(thread(page, first).locator(".replies")).containsText("Bei uns gibt es gar keine.", within());
        }
    }

    @Test
    void seesAnAbusiveCommentWaitForAPerson() {
        try (BrowserContext visitor = visitor(true)) {
            Page page = open(visitor);
            String text = "Ihr seid doch alle Vollidioten da oben";
            write(page, text);

            assertThat(page.locator("#own")).containsText("in Prüfung", within());
            assertThat(comment(page, text)).hasCount(0);
        }
    }

    @Test
    void worksWithoutScripts() {
        try (BrowserContext visitor = visitor(false)) {
            Page page = open(visitor);
            String text = "Ohne Skripte muss es auch gehen.";
            write(page, text);
            Locator again = page.getByText("Noch einmal nachsehen");
            // the door's answer may be there before the page's own list has it
            for (int i = 0; i < 200 && comment(page, text).count() == 0; i++) {
                if (again.count() > 0) {
                    again.click();
                } else {
                    page.reload();
                }
            }
            assertThat(comment(page, text)).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, de, 1280", "DARK, de, 1280", "LIGHT, en, 320", "DARK, en, 320"})
    void isFreeOfBarriers(ColorScheme scheme, String language, int width) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setLocale(language)
                .setViewportSize(width, 800);
        try (BrowserContext visitor = chromium.newContext(options)) {
            Page page = open(visitor);
            assertThat(page.locator("html")).hasAttribute("lang", language);
            page.locator("#write-text").fill("https://example.org/" + "lang".repeat(200));
            page.locator("form button").first().click();
            assertThat(page.locator("#own .status-published")).isVisible(visibleWithin());
            assertNoBarriers(page, width);
            page.locator("a[href*='reply=']").first().click();
            page.locator("#reply-text").fill(" ");
            page.locator("form button").last().click();
            assertThat(page.locator("[role=alert]")).isVisible();
            assertNoBarriers(page, width);
        }
    }

    private static void assertNoBarriers(Page page, int width) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        String pictures = System.getProperty("mitschrift.pictures");
        if (pictures != null) {
            String name = page.title().replaceAll("[^A-Za-z]", "") + width + System.nanoTime() + ".png";
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(pictures, name))
                    .setFullPage(true));
        }
    }

    private static BrowserContext visitor(boolean scripts) {
        return chromium.newContext(
                new Browser.NewContextOptions().setLocale("de-DE").setJavaScriptEnabled(scripts));
    }

    private static Page open(BrowserContext visitor) {
        Page page = visitor.newPage();
        page.navigate(instance.site());
        return page;
    }

    private static void write(Page page, String text) {
        page.getByLabel("Ihr Text").fill(text);
        page.getByRole(AriaRole.BUTTON, button("Kommentar absenden")).click();
    }

    private static Locator comment(Page page, String text) {
        return page.locator(".comment .text").filter(named(text));
    }

    private static Locator thread(Page page, String text) {
        return page.locator(".threads > li").filter(named(text));
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions within() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions visibleWithin() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }
}

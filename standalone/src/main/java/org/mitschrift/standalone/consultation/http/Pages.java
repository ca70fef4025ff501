package org.mitschrift.standalone.consultation.http;

import io.javalin.http.Context;
import java.util.List;
import org.mitschrift.kit.page.Language;
import org.mitschrift.kit.page.Layout;
import org.mitschrift.kit.page.Message;
import org.mitschrift.kit.page.Templates;
import org.mitschrift.kit.page.Words;
import org.mitschrift.standalone.consultation.page.ChapterPage;

/** Puts a page into an answer. */
final class Pages {
    private static final String BUNDLE = "org.mitschrift.standalone.consultation.Consultation";
    private static final List<String> SCRIPTS = List.of("/assets/consultation.js");

    private final Templates templates = Templates.of("org.mitschrift.standalone.consultation.templates", Pages.class);

    static Words words(Context context) {
        return Words.of(BUNDLE, new Visitor(context).language());
    }

    void show(Context context, int status, ChapterPage page) {
        String language = languageLink(page.words().language(), page.chapter().address());
        Layout layout =
                new Layout(page.words(), page.title(), "/", language, SCRIPTS, templates.content("chapter.jte", page));
        answer(context, status, layout);
    }

    /** A page that says why there is none, and what to do. */
    static void refuse(Context context, int status) {
        Words words = words(context);
        String key = "message." + known(status);
        Message message = new Message(words.say(key), words.say(key + ".text"), "/", words.say("message.home"));
        String language = languageLink(words.language(), "/");
        answer(
                context,
                status,
                new Layout(words, message.heading(), "/", language, List.of(), Templates.message(message)));
    }

    private static String languageLink(Language current, String address) {
        return address + "?language=" + current.other().tag();
    }

    private static int known(int status) {
        return switch (status) {
            case 403, 404, 413, 503 -> status;
            default -> status < 500 ? 400 : 500;
        };
    }

    private static void answer(Context context, int status, Layout layout) {
        context.status(status)
                .header("Cache-Control", "no-store")
                .header("Vary", "Accept-Language, Cookie")
                .html(Templates.page(layout))
                .contentType("text/html; charset=utf-8");
    }
}

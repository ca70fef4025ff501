package org.mitschrift.kit.page;

import gg.jte.Content;
import java.util.List;

/**
 * What stands around a page's own content.
 *
 * @param title of the window; the most particular word first
 * @param languageLink leads to the same page in the other language
 * @param scripts addresses of script files; the page must work without them
 */
public record Layout(
        Words words, String title, String home, String languageLink, List<String> scripts, Content content) {
    public Layout {
        scripts = List.copyOf(scripts);
    }
}

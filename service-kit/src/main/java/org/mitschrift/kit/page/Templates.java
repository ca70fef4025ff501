package org.mitschrift.kit.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The templates of one module, compiled when it was built; a page is its template inside the shared layout. */
public final class Templates {
    private static final TemplateEngine LAYOUT = engine("org.mitschrift.kit.page.templates", Templates.class);

    private final TemplateEngine own;

    private Templates(TemplateEngine own) {
        this.own = own;
    }

    /**
     * The templates of a module.
     *
     * @param packageName where the module's build put them
     * @param module any class of the module
     */
    public static Templates of(String packageName, Class<?> module) {
        return new Templates(engine(packageName, module));
    }

    private static TemplateEngine engine(String packageName, Class<?> module) {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, module.getClassLoader(), packageName);
    }

    /** A template with its model, to be put into a layout. */
    public Content content(String template, Object model) {
        return output -> own.render(template, model, output);
    }

    /** The whole page. */
    public static String page(Layout layout) {
        StringOutput output = new StringOutput();
        LAYOUT.render("layout.jte", layout, output);
        return output.toString();
    }

    /** One sentence or two and one thing to do: errors, and places where nothing is. */
    public static Content message(Message message) {
        return output -> LAYOUT.render("message.jte", message, output);
    }
}

package org.mitschrift.ingest.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mitschrift.ingest.intake.Intake.Refused;
import org.mitschrift.ingest.intake.Intake.WrongField;
import org.mitschrift.kit.http.Problem;

/** Says a refusal in the reader's language, German unless English is asked for first. */
final class Problems {
    private static final String BUNDLE = "org.mitschrift.ingest.http.Problems";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;

    private Problems(ResourceBundle words) {
        this.words = words;
    }

    static Problems in(Context context) {
        String languages = context.header("Accept-Language");
        Locale locale = languages != null && languages.startsWith("en") ? Locale.ROOT : Locale.GERMAN;
        return new Problems(ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK));
    }

    Problem of(int status, String type) {
        return Problem.of(status, type, words.getString(type), words.getString(type + ".detail"));
    }

    Problem of(Refused refused) {
        Problem plain = of(400, refused.type());
        List<Problem.FieldError> errors =
                refused.fields().stream().map(this::say).toList();
        return new Problem(plain.type(), plain.title(), 400, plain.detail(), errors.isEmpty() ? null : errors);
    }

    private Problem.FieldError say(WrongField field) {
        return new Problem.FieldError(field.path(), words.getString("field." + field.problem()));
    }
}

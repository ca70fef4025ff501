package org.mitschrift.standalone.consultation.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.standalone.consultation.door.Answer;
import org.mitschrift.standalone.consultation.door.DoorClient;
import org.mitschrift.standalone.consultation.door.Outgoing;
import org.mitschrift.standalone.consultation.page.ChapterView;
import org.mitschrift.standalone.consultation.page.CommentForm;
import org.mitschrift.standalone.consultation.page.Typed;

/** Takes what a visitor wrote, sends it through the door, and leads back to the page. */
public final class Writing {
    private static final int UNPROCESSABLE = 422;

    private final Reading reading;
    private final DoorClient door;
    private final Clock clock;

    public Writing(Reading reading, DoorClient door, Clock clock) {
        this.reading = reading;
        this.door = door;
        this.clock = clock;
    }

    void take(Context context, GoalCatalogue catalogue) {
        CommentForm form = checked(read(context, catalogue));
        if (form.typed().isWrong()) {
            reading.showAgain(context, catalogue, form, UNPROCESSABLE);
            return;
        }
        Visitor visitor = new Visitor(context);
        Answer answer = door.send(outgoing(context, form, visitor));
        switch (answer) {
            case ACCEPTED -> {
                visitor.remember(form.commentId());
                context.redirect(context.path() + "#comments", HttpStatus.SEE_OTHER);
            }
            case REFUSED -> reading.showAgain(context, catalogue, wrong(form, "problem.refused"), UNPROCESSABLE);
            case AWAY -> reading.showAgain(context, catalogue, wrong(form, "problem.away"), 503);
        }
    }

    private static CommentForm read(Context context, GoalCatalogue catalogue) {
        String token = context.formParam("token");
        Typed typed = Typed.of(context.formParam("text"));
        String goal = context.formParam("goal");
        boolean known = goal != null && catalogue.goal(goal).isPresent();
        CommentForm form = new CommentForm(
                token != null && CommentForm.isToken(token) ? token : Visitor.random(),
                blankToNull(context.formParam("parent")),
                typed,
                known ? goal : null);
        return typed.isWrong() || CommentForm.isToken(token) ? form : wrong(form, "problem.old-form");
    }

    /** A reply to what is not published any more becomes a comment of its own, if its author wants it so. */
    private CommentForm checked(CommentForm form) {
        if (form.parent() == null || reading.isPublished(form.parent())) {
            return form;
        }
        CommentForm alone = new CommentForm(form.token(), null, form.typed(), form.goal());
        return wrong(alone, "problem.no-parent");
    }

    private static CommentForm wrong(CommentForm form, String problem) {
        return new CommentForm(form.token(), form.parent(), form.typed().with(problem), form.goal());
    }

    private Outgoing outgoing(Context context, CommentForm form, Visitor visitor) {
        String projectId = context.pathParam("projectId");
        String chapterId = context.pathParam("chapterId");
        String page = context.scheme() + "://" + context.host() + ChapterView.address(projectId, chapterId);
        return new Outgoing(
                form.commentId(),
                form.typed().text(),
                clock.instant(),
                new Outgoing.Author(visitor.id()),
                new Anchor(projectId, chapterId, null, form.goal(), form.parent()),
                page);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}

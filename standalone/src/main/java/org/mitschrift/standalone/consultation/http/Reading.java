package org.mitschrift.standalone.consultation.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.kit.page.Words;
import org.mitschrift.standalone.consultation.comments.PublishedComments;
import org.mitschrift.standalone.consultation.door.DoorClient;
import org.mitschrift.standalone.consultation.door.Standing;
import org.mitschrift.standalone.consultation.page.ChapterPage;
import org.mitschrift.standalone.consultation.page.ChapterView;
import org.mitschrift.standalone.consultation.page.CommentForm;
import org.mitschrift.standalone.consultation.page.OwnComment;

/** Shows a chapter with its comments, and to a visitor what became of theirs. */
public final class Reading {
    private final Pages pages = new Pages();
    private final PublishedComments comments;
    private final DoorClient door;
    private final String source;

    /** @param source the one this page's key speaks for */
    public Reading(PublishedComments comments, DoorClient door, String source) {
        this.comments = comments;
        this.door = door;
        this.source = source;
    }

    void show(Context context, GoalCatalogue catalogue) {
        String parent = context.queryParam("reply");
        CommentForm reply = isPublished(parent) ? CommentForm.empty(Visitor.random(), parent) : null;
        show(context, catalogue, CommentForm.empty(Visitor.random(), null), reply, 200);
    }

    /** Shows a form again that has something wrong in it. */
    void showAgain(Context context, GoalCatalogue catalogue, CommentForm form, int status) {
        if (form.parent() == null) {
            show(context, catalogue, form, null, status);
        } else {
            show(context, catalogue, CommentForm.empty(Visitor.random(), null), form, status);
        }
    }

    boolean isPublished(@Nullable String commentId) {
        return commentId != null
                && CommentRef.isCommentId(commentId)
                && comments.find(new CommentRef(source, commentId)).isPresent();
    }

    private void show(
            Context context, GoalCatalogue catalogue, CommentForm write, @Nullable CommentForm reply, int status) {
        Words words = Pages.words(context);
        String chapterId = context.pathParam("chapterId");
        ChapterView chapter = ChapterView.of(
                        catalogue, chapterId, words.language(), goal -> comments.voices(catalogue.projectId(), goal))
                .orElseThrow();
        Shelf shelf = new Shelf(catalogue, chapterId);
        ChapterPage page = new ChapterPage(
                words,
                chapter,
                comments.page(catalogue.projectId(), shelf, pageNumber(context)),
                source,
                own(new Visitor(context).sent(), shelf),
                write,
                reply);
        pages.show(context, status, page);
    }

    private static int pageNumber(Context context) {
        String number =
                context.method().equals(HandlerType.POST) ? context.formParam("page") : context.queryParam("page");
        return number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1;
    }

    private List<OwnComment> own(List<String> ids, Shelf shelf) {
        return door.standings(ids).stream()
                .map(standing -> own(standing, shelf))
                .toList();
    }

    /** The door may know of a decision a moment before our own list has the text. */
    private OwnComment own(Standing standing, Shelf shelf) {
        CommentRef ref = new CommentRef(source, standing.id());
        Status status = Status.of(standing.status());
        if (status == Status.PUBLISHED) {
            return comments.find(ref).isPresent()
                    ? new OwnComment(status.id(), link(ref, shelf))
                    : new OwnComment(Standing.RECEIVED, null);
        }
        boolean told = status.isKnown() || standing.status().equals(Standing.RECEIVED);
        return new OwnComment(told ? standing.status() : Standing.UNKNOWN, null);
    }

    private String link(CommentRef ref, Shelf shelf) {
        String projectId = shelf.catalogue().projectId();
        int page = comments.pageOf(projectId, shelf, ref);
        return ChapterView.address(projectId, shelf.chapterId()) + "?page=" + page + "#" + ChapterPage.id(ref);
    }

    /** Which comments stand under a chapter; those that name none, or an unknown one, stand under the first. */
    record Shelf(GoalCatalogue catalogue, String chapterId) implements Predicate<@Nullable String> {
        @Override
        public boolean test(@Nullable String named) {
            if (named != null && catalogue.chapter(named).isPresent()) {
                return named.equals(chapterId);
            }
            return catalogue.chapters().get(0).id().equals(chapterId);
        }
    }
}

package org.mitschrift.ingest.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON array, cut into its elements by Jackson's streaming parser: an element is skipped, not built, and its bytes are
 * handed on as they stand, so that it is read by the same rules as a comment sent alone. Wrong shapes and fields harm
 * their own element only; a syntax error ends the array.
 */
public final class ArrayItems implements BatchItems {
    /** Deeper than any element may be, so that a deep one can still be passed over. */
    private static final int DEEPEST = 20_000;

    private static final int READ_AHEAD = 16_384;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(MAX_ITEM)
                    .build())
            .build();

    private final Tape tape;
    private @Nullable JsonParser parser;
    private boolean ended;

    public ArrayItems(InputStream body) {
        this.tape = new Tape(body, MAX_ITEM + READ_AHEAD);
    }

    @Override
    public Optional<BatchItem> next() {
        if (ended) {
            return Optional.empty();
        }
        try {
            return element(parser == null ? open() : parser);
        } catch (JsonProcessingException | CharConversionException e) {
            ended = true;
            return Optional.of(new BatchItem.Broken());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonParser open() throws IOException {
        JsonParser opened = JSON.createParser(tape);
        parser = opened;
        if (opened.nextToken() != JsonToken.START_ARRAY) {
            throw new JsonParseException(opened, "Not an array");
        }
        return opened;
    }

    private Optional<BatchItem> element(JsonParser json) throws IOException {
        JsonToken token = json.nextToken();
        if (token == JsonToken.END_ARRAY) {
            ended = true;
            if (json.nextToken() != null) {
                throw new JsonParseException(json, "Something follows the array");
            }
            return Optional.empty();
        }
        if (token == null) {
            throw new JsonParseException(json, "The array does not end");
        }
        long from = json.currentTokenLocation().getByteOffset();
        if (from < 0) {
            throw new JsonParseException(json, "Not UTF-8");
        }
        tape.forgetBefore(from);
        json.skipChildren();
        json.finishToken();
        long to = json.currentLocation().getByteOffset();
        return Optional.of(to - from > MAX_ITEM ? new BatchItem.TooLarge() : cut(from, to));
    }

    private BatchItem cut(long from, long to) {
        return tape.stretch(from, to).<BatchItem>map(BatchItem.Whole::new).orElseGet(BatchItem.TooLarge::new);
    }
}

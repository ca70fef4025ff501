package org.mitschrift.contract.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields that a later release wrote and this one does not know: state carries them on as they came. */
public final class Later {
    private Later() {}

    /** The fields, for a record's constructor; Jackson hands over null where there are none. */
    public static Map<String, JsonNode> kept(@Nullable Map<String, JsonNode> fields) {
        return fields == null || fields.isEmpty() ? Map.of() : Map.copyOf(fields);
    }
}

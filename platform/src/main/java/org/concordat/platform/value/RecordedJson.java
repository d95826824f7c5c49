package org.concordat.platform.value;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

/**
 * Reads JSON that a service of the partnership has written, such as an event. Its values were checked when they were sent;
 * sums are larger than what may be sent, and days that follow from others lie further away.
 */
public final class RecordedJson {

    private RecordedJson() {}

    public static ObjectReader reader(ObjectMapper json, Class<?> type) {
        return json.readerFor(type).withAttribute(RecordedJson.class, true);
    }

    /** Whether the value that is being read was recorded before, and not sent by a caller. */
    public static boolean isRead(DeserializationContext context) {
        return context.getAttribute(RecordedJson.class) != null;
    }
}

package org.concordat.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.concordat.platform.testing.EventContract;

/** The producers' own examples of what they tell, read as reporting reads them. */
public final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Examples() {}

    /** @param type such as {@code funding.award-paid} */
    public static <T> T told(String type, Class<T> as) {
        String producer = type.substring(0, type.indexOf('.'));
        try {
            return JSON.treeToValue(
                    EventContract.of(producer + "-service")
                            .example("concordat.%s.v1".formatted(type))
                            .get("state"),
                    as);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError("The example cannot be read", unreadable);
        }
    }
}

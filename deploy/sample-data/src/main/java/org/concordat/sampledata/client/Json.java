package org.concordat.sampledata.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON as the services write and read it. */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** Alternating names and values; a value that is {@code null} is left out. */
    public static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                object.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return object;
    }

    public static Map<String, Object> money(BigDecimal pounds) {
        return object("amount", pounds.setScale(2, RoundingMode.UNNECESSARY).toPlainString(), "currency", "GBP");
    }

    /** An amount as a service wrote it. */
    public static BigDecimal pounds(JsonNode money) {
        if (!"GBP".equals(money.path("currency").asText())) {
            throw new IllegalStateException("Not an amount in pounds: " + money);
        }
        return new BigDecimal(money.required("amount").asText());
    }

    /** The tree of a text, or a missing node when it is empty or no JSON at all. */
    static JsonNode parse(String text) {
        try {
            JsonNode tree = MAPPER.readTree(text);
            return tree == null ? MissingNode.getInstance() : tree;
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot be written as JSON: " + value, e);
        }
    }
}

package org.concordat.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A request that the contract allows.
 *
 * @param body {@code null} for none; that of a file is a text
 */
record ValidCall(String path, Map<String, JsonNode> query, JsonNode body) {

    String uri() {
        return query.isEmpty()
                ? path
                : query.entrySet().stream().map(ValidCall::inQuery).collect(Collectors.joining("&", path + "?", ""));
    }

    private static String inQuery(Map.Entry<String, JsonNode> parameter) {
        if (parameter.getValue().isArray()) {
            return StreamSupport.stream(parameter.getValue().spliterator(), false)
                    .map(each -> parameter.getKey() + "=" + encoded(each.asText()))
                    .collect(Collectors.joining("&"));
        }
        return parameter.getKey() + "=" + encoded(parameter.getValue().asText());
    }

    Map<String, String> texts() {
        return query.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, parameter -> parameter.getValue().asText()));
    }

    /** {@code null} for none. */
    String sent() {
        return body == null ? null : body.isTextual() ? body.asText() : body.toString();
    }

    ValidCall with(Map<String, JsonNode> query, JsonNode body) {
        return new ValidCall(path, query, body);
    }

    @Override
    public String toString() {
        return uri() + (body == null ? "" : " " + sent());
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

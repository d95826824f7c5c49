package org.concordat.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * A rule between the values of a request, or between one and what the service keeps, that its description says and no
 * schema can.
 *
 * @param operation its id
 * @param place that an answer names which refuses what breaks the rule
 * @param isKept by the query and the body
 */
public record RuleInWords(String operation, String place, BiPredicate<Map<String, String>, JsonNode> isKept) {

    /** Of the query alone. */
    public RuleInWords(String operation, String place, Predicate<Map<String, String>> isKept) {
        this(operation, place, (query, body) -> isKept.test(query));
    }
}

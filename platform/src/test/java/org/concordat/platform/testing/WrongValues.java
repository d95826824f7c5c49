package org.concordat.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What callers and broken programs send where the contract asks for something else, at least ten for each schema. */
final class WrongValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> DAYS = List.of(
            "20080401",
            "2008-4-1",
            "01/04/2008",
            "2008-02-30",
            "2008-04-01T00:00:00Z",
            " 2008-04-01",
            "0000-01-01",
            "-0001-01-01",
            "0001-01-01",
            "9999-12-31",
            "+10000-01-01",
            "+56948-01-01");

    private static final List<String> IDS =
            List.of("1", "1-1-1-1-1", "018f4e6e7c1a7b8e9d3f2a1b0c9d8e7f", "AY9Obnwae46dPyobDJ2Ofw==");

    private static final List<String> AMOUNTS = List.of(
            "9000.001",
            "1e9",
            "999999999999.99",
            "-999999999999.99",
            "9,000.00",
            "£1",
            ".5",
            "NaN",
            "99999999999999999999");

    private static final List<String> YEARS =
            List.of("2008", "2008-10", "2008/09", "08-09", "9999-00", "0000-01", "2008-09 ");

    private static final List<String> NUMBERS =
            List.of("abc", "1.5", "1e3", "-1", "99999999999", "999999999999999999999999", "0x10", " 1", "1 ", "--1");

    private static final List<String> TRUTHS = List.of("yes", "1", "0", "TRUE", "wahr", "on", "tru", " true");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            " padded ",
            "NO_SUCH_CODE",
            "no such thing",
            "a\u0000b",
            "bell\u0007",
            "line\nbreak",
            "\u001b[31mred",
            ContractWalkCaller.LONE_SURROGATE,
            "javascript:alert(1)",
            "' or 1=1 --",
            "%s%n${x}",
            "\u202eright to left",
            "x".repeat(5_000));

    private static final int LONGEST_IN_A_PATH = 3_000;

    private WrongValues() {}

    /** As JSON, in place of a value of this schema; of other types first. */
    static List<JsonNode> inJson(JsonNode schema) {
        var values = new ArrayList<JsonNode>(List.of(
                JSON.nullNode(),
                JSON.numberNode(20_080_401),
                JSON.numberNode(new BigDecimal("1.5")),
                JSON.numberNode(new BigDecimal("1e400")),
                JSON.booleanNode(true),
                JSON.arrayNode(),
                JSON.arrayNode().add(2008).add(4).add(1),
                JSON.arrayNode().add(JSON.nullNode()),
                JSON.objectNode(),
                JSON.objectNode().put("amount", 1).put("nonsense", "x")));
        texts(schema).forEach(text -> values.add(JSON.textNode(text)));
        if (isOf(schema, "integer")) {
            Stream.of("-1", "0", "2147483648", "9999999999999999999999")
                    .forEach(number -> values.add(JSON.numberNode(new BigDecimal(number))));
        }
        return values;
    }

    /** As text, in a query or a path, which is no longer than an HTTP server reads, and is text: other URLs are refused whole. */
    static List<String> inText(JsonNode schema) {
        return texts(schema).stream()
                .filter(text -> !text.equals(ContractWalkCaller.LONE_SURROGATE))
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_IN_A_PATH)))
                .toList();
    }

    /** As text in a column of a file, whatever the column is for. */
    static List<String> inAColumn() {
        return Stream.of(TEXTS, DAYS, IDS, AMOUNTS, YEARS).flatMap(List::stream).toList();
    }

    private static List<String> texts(JsonNode schema) {
        var values = new ArrayList<>(TEXTS);
        String format = schema.path("format").asText();
        String pattern = schema.path("pattern").asText();
        if (format.equals("date")) {
            values.addAll(DAYS);
        } else if (format.equals("uuid")) {
            values.addAll(IDS);
        } else if (isOf(schema, "integer")) {
            values.addAll(NUMBERS);
        } else if (isOf(schema, "boolean")) {
            values.addAll(TRUTHS);
        } else if (ContractShapes.isFinancialYear(schema)) {
            values.addAll(YEARS);
        } else if (pattern.startsWith("^-?\\d")) {
            values.addAll(AMOUNTS);
        }
        schema.path("enum").forEach(constant -> {
            values.add(constant.asText() + " ");
            values.add(constant.asText().toLowerCase(Locale.ROOT));
        });
        return values;
    }

    private static boolean isOf(JsonNode schema, String type) {
        JsonNode stated = schema.path("type");
        return stated.isArray()
                ? stated.toString().contains('"' + type + '"')
                : stated.asText().equals(type);
    }
}

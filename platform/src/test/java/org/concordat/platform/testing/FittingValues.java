package org.concordat.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.github.curiousoddman.rgxgen.RgxGen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tuple;
import net.jqwik.time.api.Dates;
import org.concordat.platform.value.Texts;

/**
 * Values that a contract takes where a schema stands: its bounds, each of its constants, and others drawn between them. What
 * the contract says of all values (days, amounts and texts) is kept, too.
 */
final class FittingValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2299, 12, 31);
    private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("999999999.99");
    private static final int LONGEST_WITHOUT_BOUND = 100;
    private static final int LONGEST_DRAWN_LIST = 3;
    private static final int LONGEST_LIST = 200;
    private static final int DEEPEST = 4;
    private static final int MOST_VALUES = 60;
    private static final int PATTERN_TRIES = 200;

    /** Patterns of texts that have something to read. */
    private static final List<String> ANY_TEXT = List.of(
            "",
            "\\S",
            "^[\\s\\S]*\\S[\\s\\S]*$",
            "^.*\\S.*$",
            "^[^\\x00-\\x1F\\x7F]*$",
            "^[^\\x00-\\x1F\\x7F-\\x9F]*$");

    private static final Pattern CODE_OF = Pattern.compile(
            "(?i)^Codes? of (?:an?|the) (?:known )?([a-z-]+(?: (?!that|whose|which|of|to|than|it\\b)[a-z-]+)?)");

    private static final String CODE_OF_KNOWN = "Code of a known ";

    private static final List<String> TEXTS = List.of(
            "x", " padded ", "=1+1", "O'Brien & Söhne <b>\"x\"</b> £5 100%", "Ynys Môn – Ŵyl 中文 العربية 😀 {\"a\":1}");

    private static final List<String> MAIL_ADDRESSES = List.of("x@y", "o'brien+1@sub.council.example");

    /** What is known of a property of this name, such as ids of records that there are. */
    @FunctionalInterface
    interface Known {
        List<JsonNode> values(String name);
    }

    private final ContractShapes shapes;
    private final Known known;
    private final Map<String, List<String>> saidInWords;

    /** @param saidInWords the values of properties whose description says more than a schema can, by name */
    FittingValues(ContractShapes shapes, Known known, Map<String, List<String>> saidInWords) {
        this.shapes = shapes;
        this.known = known;
        this.saidInWords = saidInWords;
    }

    /** Every bound and every constant of a schema that has no properties, and the longest list. */
    List<JsonNode> bounds(String name, JsonNode schema) {
        var values = new LinkedHashSet<JsonNode>();
        Arbitrary<JsonNode> all = of(name, schema);
        if (shapes.resolved(schema).has("enum")) {
            shapes.resolved(schema).path("enum").forEach(values::add);
        } else {
            all.edgeCases(MOST_VALUES).forEach(edge -> values.add(edge.value()));
        }
        int most = shapes.resolved(schema).path("maxItems").asInt();
        if (0 < most && most <= LONGEST_LIST) {
            Arbitrary<JsonNode> item = of(name, shapes.resolved(schema).path("items"));
            values.add(item.list()
                    .ofSize(most)
                    .map(FittingValues::list)
                    .generator(1, false)
                    .next(new Random(most))
                    .value());
        }
        return values.stream()
                .filter(value -> fits(schema, value))
                .limit(MOST_VALUES)
                .toList();
    }

    /** Whether something fits; of a list of known codes nothing does as long as it is empty. */
    boolean isThereAny(JsonNode schema) {
        JsonNode resolved = shapes.resolved(schema);
        JsonNode one = resolved.has("items") ? shapes.resolved(resolved.path("items")) : resolved;
        return !isCodeOfKnown(one) || !knownCodes(one).isEmpty();
    }

    /** Values of a property. */
    Arbitrary<JsonNode> of(String name, JsonNode schema) {
        return of(name, schema, 0);
    }

    private Arbitrary<JsonNode> of(String name, JsonNode schema, int depth) {
        JsonNode resolved = shapes.resolved(schema);
        Arbitrary<JsonNode> values = resolved.has("properties") || resolved.has("items")
                ? structure(name, resolved, depth)
                : simple(name, resolved);
        return shapes.takes(schema, JSON.nullNode())
                ? Arbitraries.frequencyOf(Tuple.of(7, values), Tuple.of(1, Arbitraries.just(JSON.nullNode())))
                : values;
    }

    private Arbitrary<JsonNode> structure(String name, JsonNode schema, int depth) {
        if (schema.has("items")) {
            int least = schema.path("minItems").asInt();
            int most = schema.path("maxItems").asInt(LONGEST_DRAWN_LIST);
            var items = of(name, schema.path("items"), depth + 1).list();
            return (schema.path("uniqueItems").asBoolean() ? items.uniqueElements() : items)
                    .ofMinSize(least)
                    .ofMaxSize(Math.max(least, Math.min(most, LONGEST_DRAWN_LIST)))
                    .map(FittingValues::list);
        }
        List<String> names = new ArrayList<>();
        List<Arbitrary<Optional<JsonNode>>> values = new ArrayList<>();
        schema.path("properties").properties().forEach(property -> {
            boolean required = ContractShapes.isRequired(schema, property.getKey());
            if (required || depth < DEEPEST) {
                Arbitrary<JsonNode> value = of(property.getKey(), property.getValue(), depth + 1);
                names.add(property.getKey());
                values.add(required ? value.map(Optional::of) : value.optional(0.4));
            }
        });
        return Combinators.combine(values).as(given -> {
            var object = JSON.objectNode();
            for (int i = 0; i < names.size(); i++) {
                String property = names.get(i);
                given.get(i).ifPresent(value -> object.set(property, value));
            }
            return object;
        });
    }

    private static JsonNode list(List<JsonNode> items) {
        return JSON.arrayNode().addAll(items);
    }

    /** Mostly what is there, where something of this name is. */
    private Arbitrary<JsonNode> simple(String name, JsonNode schema) {
        List<JsonNode> said = said(name, schema);
        if (!said.isEmpty()) {
            return Arbitraries.of(said);
        }
        if (isCodeOfKnown(schema) && isThereAny(schema)) {
            return Arbitraries.of(knownCodes(schema));
        }
        Arbitrary<JsonNode> any = any(schema);
        if (schema.has("enum")) {
            return any;
        }
        List<JsonNode> there = Stream.concat(known.values(name).stream(), known.values(listed(schema)).stream())
                .filter(value -> fits(schema, value))
                .toList();
        return there.isEmpty() ? any : Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.of(there)), Tuple.of(1, any));
    }

    private List<JsonNode> said(String name, JsonNode schema) {
        return saidInWords.getOrDefault(name, List.of()).stream()
                .<JsonNode>map(JSON::textNode)
                .filter(value -> fits(schema, value))
                .toList();
    }

    private static boolean isCodeOfKnown(JsonNode schema) {
        return schema.path("description").asText().startsWith(CODE_OF_KNOWN);
    }

    private List<JsonNode> knownCodes(JsonNode schema) {
        String code = KnownRecords.codeOf(listed(schema));
        return Stream.concat(known.values(code).stream(), said(code, schema).stream())
                .filter(value -> fits(schema, value))
                .toList();
    }

    /** Whether the schema takes it, and so does what the contract says of all values. */
    private boolean fits(JsonNode schema, JsonNode value) {
        JsonNode resolved = shapes.resolved(schema);
        return shapes.takes(schema, value)
                && (!value.isTextual()
                        || isWithinTime(resolved, value.asText())
                                && isShortEnough(resolved, value.asText())
                                && (!ContractShapes.isFinancialYear(resolved) || isFinancialYear(value.asText())));
    }

    /** A schema counts an emoji as one character, and a service as two. */
    private static boolean isShortEnough(JsonNode schema, String text) {
        int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        return text.length() <= most && (most > Texts.LONGEST_LINE || Texts.isOneLine(text));
    }

    /** An answer may go further back than what may be sent. */
    private static boolean isWithinTime(JsonNode schema, String value) {
        boolean isTime = schema.path("format").asText().startsWith("date") || ContractShapes.isFinancialYear(schema);
        return !isTime
                || value.compareTo(EARLIEST.toString().substring(0, 4)) >= 0 && value.compareTo(LATEST.toString()) <= 0;
    }

    /** Not a month, which is written alike. */
    private static boolean isFinancialYear(String text) {
        return text.endsWith("-%02d".formatted((Integer.parseInt(text.substring(0, 4)) + 1) % 100));
    }

    /** Of which record a code is, by its description: {@code organisationType} of "Code of an organisation type". */
    private static String listed(JsonNode schema) {
        Matcher words = CODE_OF.matcher(schema.path("description").asText());
        return words.find() ? KnownRecords.name(words.group(1).split("[ -]")) : "";
    }

    private Arbitrary<JsonNode> any(JsonNode schema) {
        if (schema.has("enum")) {
            return Arbitraries.of(StreamSupport.stream(schema.path("enum").spliterator(), false)
                    .toList());
        }
        String type = schema.path("type").toString();
        if (type.contains("boolean")) {
            return Arbitraries.of(true, false).map(JSON::booleanNode);
        }
        if (type.contains("integer")) {
            return Arbitraries.longs()
                    .between(
                            schema.path("minimum").asLong(Integer.MIN_VALUE),
                            schema.path("maximum").asLong(Integer.MAX_VALUE))
                    .map(JSON::numberNode);
        }
        return strings(schema).map(JSON::textNode);
    }

    private Arbitrary<String> strings(JsonNode schema) {
        String pattern = schema.path("pattern").asText();
        switch (schema.path("format").asText()) {
            case "date":
                return Arbitraries.frequencyOf(
                                Tuple.of(1, Dates.dates().between(EARLIEST, LATEST)),
                                Tuple.of(3, Dates.dates().between(LocalDate.of(2005, 4, 1), LocalDate.of(2011, 3, 31))))
                        .map(LocalDate::toString);
            case "date-time":
                return Dates.dates().between(EARLIEST, LATEST).map(day -> day + "T12:00:00Z");
            case "email":
                return Arbitraries.of(MAIL_ADDRESSES);
            case "uuid":
                return Arbitraries.longs().tuple2().map(halves -> new UUID(halves.get1(), halves.get2()).toString());
            default:
        }
        if (ContractShapes.isFinancialYear(schema)) {
            return Arbitraries.frequencyOf(
                            Tuple.of(1, Arbitraries.integers().between(EARLIEST.getYear(), LATEST.getYear() - 1)),
                            Tuple.of(3, Arbitraries.integers().between(2005, 2010)))
                    .map(year -> "%d-%02d".formatted(year, (year + 1) % 100));
        }
        if (pattern.startsWith("^-?\\d{1,18}")) {
            return Arbitraries.bigDecimals()
                    .between(LARGEST_AMOUNT.negate(), LARGEST_AMOUNT)
                    .ofScale(2)
                    .edgeCases(edges -> edges.add(new BigDecimal("0.01"), new BigDecimal("100000.00")))
                    .map(BigDecimal::toPlainString);
        }
        return texts(schema, pattern);
    }

    private Arbitrary<String> texts(JsonNode schema, String pattern) {
        int least = Math.max(schema.path("minLength").asInt(), 1);
        int most = schema.path("maxLength").asInt(LONGEST_WITHOUT_BOUND);
        boolean isOneLine = most <= Texts.LONGEST_LINE;
        List<String> edges = Stream.concat(
                        StreamSupport.stream(schema.path("examples").spliterator(), false)
                                .map(JsonNode::asText),
                        Stream.concat(
                                TEXTS.stream(),
                                isOneLine
                                        ? Stream.of("x".repeat(most), "中".repeat(most), "😀".repeat(most / 2))
                                        : Stream.of("x".repeat(most), "中".repeat(most), "two\nlines\tand a tab")))
                .filter(text -> fits(schema, JSON.textNode(text)))
                .distinct()
                .toList();
        Arbitrary<String> drawn = ANY_TEXT.contains(pattern)
                ? Arbitraries.strings()
                        .withCharRange('a', 'z')
                        .withChars("AÖéŵ’ -£".toCharArray())
                        .ofMinLength(least)
                        .ofMaxLength(Math.min(most, LONGEST_WITHOUT_BOUND))
                        .map(text -> text.isBlank() ? "blank".substring(0, Math.min(5, most)) : text)
                : byPattern(schema, pattern, most);
        return edges.isEmpty()
                ? drawn
                : Arbitraries.frequencyOf(
                        Tuple.of(3, drawn),
                        Tuple.of(1, Arbitraries.of(edges).edgeCases(c -> c.add(edges.toArray(String[]::new)))));
    }

    private Arbitrary<String> byPattern(JsonNode schema, String pattern, int most) {
        RgxGen generator = RgxGen.parse(pattern.replaceAll("^\\^|\\$$", ""));
        return Arbitraries.fromGenerator(random -> {
            for (int i = 0; i < PATTERN_TRIES; i++) {
                String text = generator.generate(random);
                String fitting = text.substring(0, Math.min(text.length(), most));
                if (Texts.isOneLine(fitting) && fits(schema, JSON.textNode(fitting))) {
                    return Shrinkable.unshrinkable(fitting);
                }
            }
            throw new IllegalStateException("Nothing that fits was drawn for " + schema);
        });
    }
}

package org.concordat.platform.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** What the cells of a spreadsheet mean: days, amounts and years in the notations that people in Britain write. */
public final class CellValues {

    /** What to write for a day that cannot be read. */
    public static final String A_DAY = "Write a day like 2006-04-01, 01/04/2006 or 1 Apr 2006.";

    /** What to write for an amount that cannot be read. */
    public static final String AN_AMOUNT = "Write an amount like 9000.00 or 9,000.00.";

    /** Day before month, never the American order; the year in full. */
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[uuuu-MM-dd][d/M/uuuu][d-M-uuuu][d.M.uuuu][d MMM uuuu][d-MMM-uuuu][d MMMM uuuu]")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern AMOUNT =
            Pattern.compile("([+-]?£?|£[+-])(\\d{1,12}|\\d{1,3}(?:,\\d{3}){1,3})(\\.\\d{1,2})?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,6})?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})[-/](?:\\d{2})?(\\d{2})");

    private CellValues() {}

    /** Nothing when the text is no day. */
    public static Optional<LocalDate> day(String text) {
        try {
            String plain = text.replaceAll("[\\s\\p{Z}]+", " ").replaceFirst("(?i)\\bSept\\b", "Sep");
            return Optional.of(LocalDate.parse(plain, DAY));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Nothing when the text is no amount, or beyond what is taken as one. */
    public static Optional<Money> amount(String text) {
        Matcher amount = AMOUNT.matcher(text.replaceAll("[\\s\\p{Z}]", "").replace('\u2212', '-'));
        if (!amount.matches()) {
            return Optional.empty();
        }
        String pence = amount.group(3) == null ? "" : amount.group(3);
        String sign = amount.group(1).contains("-") ? "-" : "";
        try {
            return Optional.of(Money.of(sign + amount.group(2).replace(",", "") + pence));
        } catch (IllegalArgumentException beyond) {
            return Optional.empty();
        }
    }

    /** A cell as JSON has its value; left as it is where its type has one notation only, or where it does not fit. */
    static JsonNode json(String cell, Class<?> type) {
        return value(cell, type).orElseGet(() -> TextNode.valueOf(cell));
    }

    private static Optional<JsonNode> value(String cell, Class<?> type) {
        if (type == LocalDate.class) {
            return day(cell).map(LocalDate::toString).map(TextNode::valueOf);
        }
        if (type == Money.class) {
            return amount(cell).map(CellValues::json);
        }
        if (type == FinancialYear.class) {
            Matcher year = YEAR.matcher(cell);
            return year.matches() ? text(year.group(1) + "-" + year.group(2)) : Optional.empty();
        }
        if (type == Boolean.class || type == boolean.class) {
            return truth(cell);
        }
        if (type.isEnum()) {
            return text(cell.toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_"));
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return NUMBER.matcher(cell).matches()
                    ? Optional.of(DecimalNode.valueOf(new BigDecimal(cell.replace(",", ""))))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static JsonNode json(Money amount) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("amount", amount.amount().toPlainString())
                .put("currency", amount.currency());
    }

    private static Optional<JsonNode> truth(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y" -> Optional.of(BooleanNode.TRUE);
            case "false", "no", "n" -> Optional.of(BooleanNode.FALSE);
            default -> Optional.empty();
        };
    }

    private static Optional<JsonNode> text(String text) {
        return Optional.of(TextNode.valueOf(text));
    }

    /** What to write into a column of a type. */
    static String fits(Class<?> type) {
        if (type == LocalDate.class) {
            return A_DAY;
        }
        if (type == Money.class) {
            return AN_AMOUNT;
        }
        if (type == FinancialYear.class) {
            return "Write a financial year like 2008-09.";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "Write yes or no.";
        }
        if (type.isEnum()) {
            return "Write one of: %s.".formatted(String.join(", ", constants(type)));
        }
        return Number.class.isAssignableFrom(type) ? "Write a number like 1200." : "Write a text.";
    }

    private static Iterable<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}

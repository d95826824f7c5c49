package org.concordat.platform.value;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The notations of the partnership's types: one spelling for each value, and bounds for what somebody sends. What a service
 * has recorded itself may lie further away, because it follows from what was sent: a due date, the end of a term.
 */
@Singleton
public class Notations {

    /** Every day of any record, with room for what follows from it; each is four digits of a year to every reader. */
    public static final LocalDate FIRST_RECORDED = LocalDate.of(1000, 1, 1);

    private static final LocalDate LAST_RECORDED = LocalDate.of(2999, 12, 31);

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z");
    private static final Pattern UUID_NOTATION =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final LocalDate earliest;
    private final LocalDate latest;
    private final Map<Class<?>, Notation<?>> sent;

    Notations(
            @ConfigProperty(name = "concordat.days.earliest") LocalDate earliest,
            @ConfigProperty(name = "concordat.days.latest") LocalDate latest) {
        if (earliest.isAfter(latest) || earliest.isBefore(FIRST_RECORDED) || latest.isAfter(LAST_RECORDED)) {
            throw new IllegalArgumentException(
                    "concordat.days.earliest and concordat.days.latest name a period between %s and %s"
                            .formatted(FIRST_RECORDED, LAST_RECORDED));
        }
        this.earliest = earliest;
        this.latest = latest;
        this.sent = Map.of(
                UUID.class,
                new Notation<>("Send an id, which is a UUID like 018f4e6e-7c1a-7b8e-9d3f-2a1b0c9d8e7f.", Notations::id),
                LocalDate.class,
                new Notation<>(
                        "Send a day like 2008-04-01, from %s to %s.".formatted(earliest, latest),
                        text -> within(earliest, day(text), latest)),
                Instant.class,
                new Notation<>(
                        "Send an instant in UTC like 2008-04-01T09:00:00Z, with at most six decimals of a second, from %s to %s."
                                .formatted(earliest, latest),
                        text -> within(earliest, instant(text), latest)),
                FinancialYear.class,
                new Notation<>(
                        "Send a financial year like 2008-09 that begins from %s to %s.".formatted(earliest, latest),
                        this::year));
    }

    /** The first day that may be sent. */
    public LocalDate earliest() {
        return earliest;
    }

    /** The last day that may be sent. */
    public LocalDate latest() {
        return latest;
    }

    /** How a value of a type is sent; {@code null} for a type that has no notation of its own here. */
    @SuppressWarnings("unchecked")
    public <T> Notation<T> of(Class<T> type) {
        return (Notation<T>) sent.get(type);
    }

    /** A day as services write it. */
    public static LocalDate recordedDay(String text) {
        return within(FIRST_RECORDED, day(text), LAST_RECORDED);
    }

    /** An instant as services write it. */
    public static Instant recordedInstant(String text) {
        return within(FIRST_RECORDED, instant(text), LAST_RECORDED);
    }

    private FinancialYear year(String text) {
        FinancialYear year = FinancialYear.of(text);
        within(earliest, year.firstDay(), latest);
        return year;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(matching(DAY, text));
    }

    /** In UTC, and no finer than the database keeps it. */
    private static Instant instant(String text) {
        return Instant.parse(matching(INSTANT, text));
    }

    /** {@link UUID#fromString} alone takes {@code 1-1-1-1-1} as well. */
    private static UUID id(String text) {
        return UUID.fromString(matching(UUID_NOTATION, text));
    }

    private static String matching(Pattern notation, String text) {
        if (!notation.matcher(text).matches()) {
            throw new IllegalArgumentException("This is written otherwise");
        }
        return text;
    }

    private static Instant within(LocalDate first, Instant instant, LocalDate last) {
        within(first, instant.atZone(ZoneOffset.UTC).toLocalDate(), last);
        return instant;
    }

    private static LocalDate within(LocalDate first, LocalDate day, LocalDate last) {
        if (day.isBefore(first) || day.isAfter(last)) {
            throw new IllegalArgumentException("This day is out of bounds");
        }
        return day;
    }
}

package org.concordat.programme.event.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.concordat.platform.money.Money;

/** Events for tests: one day, booking closes a week before. */
public final class EventMother {

    public static final Instant START = Instant.parse("2008-11-20T09:30:00Z");
    public static final Instant END = Instant.parse("2008-11-20T16:00:00Z");
    public static final Instant CLOSING = START.minus(Duration.ofDays(7));

    private EventMother() {}

    public static EventTerms terms() {
        return terms(20, START, END, CLOSING);
    }

    public static EventTerms terms(int capacity, Instant start, Instant end, Instant closing) {
        return new EventTerms(
                null,
                null,
                "WORKSHOP",
                "Sharing a payroll",
                null,
                start,
                end,
                closing,
                "Town hall",
                null,
                null,
                capacity,
                Money.pounds(50),
                Money.pounds(80),
                false);
    }

    public static EventDetails details(EventTerms terms) {
        return new EventDetails(terms, List.of(), List.of());
    }

    public static Event event() {
        return new Event(details(terms()));
    }
}

package org.concordat.funding.call.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.platform.money.Money;
import org.concordat.platform.value.Percentage;

/** Calls for tests: one that is sound in every way, and what is changed of it. */
public final class CallMother {

    public static final Instant OPENS = Instant.parse("2008-05-01T08:00:00Z");
    public static final Instant CLOSES = Instant.parse("2008-06-30T16:00:00Z");
    public static final Instant BETWEEN = Instant.parse("2008-06-01T12:00:00Z");
    public static final LocalDate CLOSING_DAY = LocalDate.of(2008, 6, 30);

    public static final Eligibility ANYBODY = new Eligibility(true, List.of(), true, List.of());

    private CallMother() {}

    public static CallTerms terms(CallKind kind) {
        return new CallTerms(
                UUID.randomUUID(),
                "Tranche 2",
                "Shared services",
                kind,
                OPENS,
                CLOSES,
                LocalDate.of(2008, 7, 31),
                Money.pounds(300_000),
                Money.pounds(5_000),
                Money.pounds(150_000),
                2);
    }

    public static List<Priority> priorities(String... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> new Priority("P" + (i + 1), "Priority " + (i + 1), Percentage.of(weights[i]), null))
                .toList();
    }

    public static CallDetails details(CallTerms terms, List<Priority> priorities) {
        return new CallDetails(
                terms,
                ANYBODY,
                List.of(),
                priorities,
                List.of(new Question("NATIONAL", "Could a national programme pay for this?")));
    }

    public static CallDetails open() {
        return details(terms(CallKind.OPEN), priorities("60", "40"));
    }

    public static CallDetails inviting(CallKind kind, Invitation... invitations) {
        CallDetails open = open();
        return new CallDetails(
                terms(kind), open.eligibility(), List.of(invitations), open.priorities(), open.questions());
    }

    public static CallDetails forWhom(Eligibility eligibility) {
        CallDetails open = open();
        return new CallDetails(open.terms(), eligibility, List.of(), open.priorities(), open.questions());
    }

    public static Call published(CallDetails details) {
        var call = new Call(details, CLOSING_DAY);
        call.publish(OPENS.minusSeconds(1));
        return call;
    }

    public static Call published() {
        return published(open());
    }
}

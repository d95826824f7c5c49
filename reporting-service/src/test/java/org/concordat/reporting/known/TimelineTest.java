package org.concordat.reporting.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was true of a record, day by day, and as of when that was known. */
class TimelineTest {

    private static final LocalDate APRIL = LocalDate.parse("2008-04-01");
    private static final LocalDate MAY = LocalDate.parse("2008-05-01");
    private static final LocalDate JUNE = LocalDate.parse("2008-06-01");
    private static final Instant FIRST = Instant.parse("2008-04-01T09:00:00Z");

    private final List<Step> steps = new ArrayList<>();

    private static Instant hour(int hours) {
        return FIRST.plus(Duration.ofHours(hours));
    }

    private void step(LocalDate from, Instant recordedAt, Map<String, Object> state) {
        steps.add(new Step(from, recordedAt, state));
    }

    private List<Dated<Object>> facts(String topic, String field) {
        return Timeline.facts(topic, steps, state -> List.of(state.get(field)));
    }

    private List<Dated<Object>> facts(String field) {
        return facts("programme.programmes", field);
    }

    private static Dated<Object> dated(
            Object fact, LocalDate from, LocalDate until, Instant knownFrom, Instant knownUntil) {
        return new Dated<>(fact, from, until, knownFrom, knownUntil);
    }

    @Test
    void whatIsToldOnceIsTrueForEverFromItsDayAndKnownFromItsRecording() {
        step(APRIL, FIRST, Map.of("chair", "A"));
        assertThat(facts("chair")).containsExactly(dated("A", APRIL, LocalDate.MAX, FIRST, Instant.MAX));
    }

    @Test
    void aLaterDayEndsWhatWasTrueAndWhatWasKnownOfIt() {
        step(APRIL, FIRST, Map.of("chair", "A"));
        step(MAY, hour(1), Map.of("chair", "B"));
        assertThat(facts("chair"))
                .containsExactlyInAnyOrder(
                        dated("A", APRIL, LocalDate.MAX, FIRST, hour(1)),
                        dated("A", APRIL, MAY, hour(1), Instant.MAX),
                        dated("B", MAY, LocalDate.MAX, hour(1), Instant.MAX));
    }

    @Test
    void aCorrectionFromAnEarlierDayLeavesWhatLaterDaysChangedInOtherFields() {
        step(APRIL, FIRST, Map.of("chair", "A", "budget", 1));
        step(JUNE, hour(1), Map.of("chair", "B", "budget", 1));
        step(MAY, hour(2), Map.of("chair", "B", "budget", 2));
        assertThat(facts("chair"))
                .filteredOn(fact -> fact.knownUntil().equals(Instant.MAX))
                .extracting(Dated::fact, Dated::from, Dated::until)
                .containsExactlyInAnyOrder(tuple("A", APRIL, JUNE), tuple("B", JUNE, LocalDate.MAX));
        assertThat(facts("budget"))
                .filteredOn(fact -> fact.knownUntil().equals(Instant.MAX))
                .extracting(Dated::fact, Dated::from, Dated::until)
                .containsExactlyInAnyOrder(tuple(1, APRIL, MAY), tuple(2, MAY, LocalDate.MAX));
    }

    @Test
    void aFactThatAStepLeavesStaysOneRow() {
        step(APRIL, FIRST, Map.of("chair", "A", "budget", 1));
        step(MAY, hour(1), Map.of("chair", "A", "budget", 2));
        assertThat(facts("chair")).containsExactly(dated("A", APRIL, LocalDate.MAX, FIRST, Instant.MAX));
    }

    @Test
    void whatWasRecordedAndCorrectedInOneInstantWasNeverKnown() {
        step(APRIL, FIRST, Map.of("chair", "A"));
        step(APRIL, FIRST, Map.of("chair", "B"));
        assertThat(facts("chair")).containsExactly(dated("B", APRIL, LocalDate.MAX, FIRST, Instant.MAX));
    }

    @Test
    void aClockThatWasSetBackDoesNotUndoWhatWasKnown() {
        step(APRIL, hour(5), Map.of("chair", "A"));
        step(MAY, hour(1), Map.of("chair", "B"));
        assertThat(facts("chair"))
                .containsExactlyInAnyOrder(
                        dated("A", APRIL, MAY, hour(5), Instant.MAX),
                        dated("B", MAY, LocalDate.MAX, hour(5), Instant.MAX));
    }

    @Test
    void twoSourcesOfTheSameAmountAreTwo() {
        step(APRIL, FIRST, Map.of("sources", List.of(100, 100)));
        List<Dated<Object>> sources =
                Timeline.facts("funding.funds", steps, state -> List.<Object>copyOf((List<?>) state.get("sources")));
        assertThat(sources).extracting(Dated::fact).containsExactly(100, 100);
    }

    @Test
    void whatCountsUpIsAddedOnItsOwnDay() {
        step(APRIL, FIRST, Map.of("paid", money("0.00")));
        step(JUNE, hour(1), Map.of("paid", money("500.00")));
        step(MAY, hour(2), Map.of("paid", money("800.00")));
        assertThat(facts("membership.subscriptions", "paid"))
                .filteredOn(fact -> fact.knownUntil().equals(Instant.MAX))
                .extracting(Dated::from, Dated::fact)
                .containsExactlyInAnyOrder(
                        tuple(APRIL, money("0.00")), tuple(MAY, money("300.00")), tuple(JUNE, money("800.00")));
    }

    @Test
    void whatAnAwardSumsUpIsAddedOnItsOwnDayToo() {
        step(APRIL, FIRST, Map.of("sums", Map.of("paid", money("0.00"), "retained", money("0.00"))));
        step(JUNE, hour(1), Map.of("sums", Map.of("paid", money("90.00"), "retained", money("10.00"))));
        step(MAY, hour(2), Map.of("sums", Map.of("paid", money("135.00"), "retained", money("10.00"))));
        assertThat(facts("funding.awards", "sums"))
                .filteredOn(fact -> fact.knownUntil().equals(Instant.MAX))
                .extracting(Dated::from, Dated::fact)
                .containsExactlyInAnyOrder(
                        tuple(APRIL, Map.of("paid", money("0.00"), "retained", money("0.00"))),
                        tuple(MAY, Map.of("paid", money("45.00"), "retained", money("0.00"))),
                        tuple(JUNE, Map.of("paid", money("135.00"), "retained", money("10.00"))));
    }

    /** Large records are told thousands of times, and to work out what each step leaves takes long. */
    @Test
    void aStepThatComesInTheOrderOfDaysIsTakenAsItWasTold() {
        step(APRIL, FIRST, Map.of("activities", List.of(spent("LOCAL", "1.00"))));
        step(APRIL, hour(1), Map.of("activities", List.of(spent("LOCAL", "2.00"))));
        step(MAY, hour(2), Map.of("activities", List.of(spent("LOCAL", "3.00"))));
        step(MAY, hour(3), Map.of("activities", List.of(spent("LOCAL", "4.00"))));
        var taken = new ArrayList<Map<String, Object>>();
        Timeline.facts("programme.programmes", steps, state -> {
            taken.add(state);
            return List.of();
        });
        assertThat(taken).hasSameSizeAs(steps);
        for (int i = 0; i < steps.size(); i++) {
            assertThat(taken.get(i)).isSameAs(steps.get(i).state());
        }
    }

    private static Object money(String amount) {
        return Map.of("amount", amount, "currency", "GBP");
    }

    private static Map<String, Object> spent(String stream, String amount) {
        return Map.of("financialYear", "2008-09", "stream", stream, "amount", money(amount));
    }

    @Test
    void whatAProjectSpentOfASourceCountsFromItsDayHoweverLateItIsRecorded() {
        step(APRIL, FIRST, Map.of("spent", List.of()));
        step(JUNE, hour(1), Map.of("spent", List.of(spent("CORE", "100.00"), spent("GRANT", "7.00"))));
        step(MAY, hour(2), Map.of("spent", List.of(spent("CORE", "150.00"), spent("GRANT", "7.00"))));
        assertThat(facts("programme.projects", "spent"))
                .filteredOn(fact -> fact.knownUntil().equals(Instant.MAX))
                .extracting(Dated::from, Dated::fact)
                .containsExactlyInAnyOrder(
                        tuple(APRIL, List.of()),
                        tuple(MAY, List.of(spent("CORE", "50.00"))),
                        tuple(JUNE, List.of(spent("CORE", "150.00"), spent("GRANT", "7.00"))));
    }

    private static Map<String, Object> year(String budget, String actual) {
        return Map.of(
                "years",
                List.of(Map.of("financialYear", "2008-09", "totalBudget", money(budget), "actual", money(actual))));
    }

    @Test
    void whatAProgrammeSpentCountsUpAndItsBudgetIsReplaced() {
        step(APRIL, FIRST, year("900.00", "0.00"));
        step(JUNE, hour(1), year("900.00", "100.00"));
        step(MAY, hour(2), year("900.00", "150.00"));
        assertThat(facts("programme.programmes", "years"))
                .filteredOn(fact -> fact.knownUntil().equals(Instant.MAX))
                .extracting(Dated::from, Dated::fact)
                .containsExactlyInAnyOrder(
                        tuple(APRIL, year("900.00", "0.00").get("years")),
                        tuple(MAY, year("900.00", "50.00").get("years")),
                        tuple(JUNE, year("900.00", "150.00").get("years")));
    }

    @Test
    void aBudgetThatIsChangedForAnEarlierDayIsReplacedAndNotAddedTo() {
        step(APRIL, FIRST, year("900.00", "0.00"));
        step(JUNE, hour(1), year("1000.00", "0.00"));
        step(MAY, hour(2), year("1200.00", "0.00"));
        assertThat(facts("programme.programmes", "years"))
                .filteredOn(fact ->
                        fact.knownUntil().equals(Instant.MAX) && fact.from().equals(MAY))
                .extracting(Dated::fact)
                .containsExactly(year("1200.00", "0.00").get("years"));
    }
}

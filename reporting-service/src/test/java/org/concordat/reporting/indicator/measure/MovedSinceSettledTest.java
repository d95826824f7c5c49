package org.concordat.reporting.indicator.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.reporting.Told;
import org.concordat.reporting.indicator.IndicatorClerk;
import org.concordat.reporting.indicator.indicator.Better;
import org.concordat.reporting.indicator.indicator.Derivation;
import org.concordat.reporting.indicator.indicator.Frequency;
import org.concordat.reporting.indicator.indicator.IndicatorKind;
import org.concordat.reporting.indicator.indicator.Succession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked about twice: as it was settled, and as it is known now. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MovedSinceSettledTest {

    private static final LocalDate DUE = LocalDate.parse("2009-03-31");
    private static final Instant BEFORE = Instant.parse("2009-04-10T09:00:00Z");
    private static final Instant SETTLED = Instant.parse("2009-05-01T09:00:00Z");
    private static final Instant AFTER = Instant.parse("2009-05-02T09:00:00Z");

    @Inject
    Told told;

    @Inject
    Readings readings;

    private final String indicator = IndicatorClerk.code("MOVED");
    private final String weight = IndicatorClerk.code("WEIGHT");
    private final String type = IndicatorClerk.code("MOVED_COUNCIL");
    private final UUID council = UUID.randomUUID();

    @BeforeEach
    void aCouncilWithAValue() {
        organisation(0, "Council", type, BEFORE);
        observation(UUID.randomUUID(), 0, indicator, DUE, BEFORE);
        assertThat(moved(null)).isFalse();
    }

    private void organisation(int version, String name, String ofType, Instant recordedAt) {
        told.that(
                "membership.organisations",
                council,
                version,
                LocalDate.parse("2001-04-01"),
                recordedAt,
                Map.of("name", name, "type", ofType, "subRegion", "cumbria"));
    }

    private void observation(UUID id, int version, String of, LocalDate lastDay, Instant recordedAt) {
        var state = new HashMap<String, Object>(Map.of(
                "indicator", of,
                "organisation", council,
                "firstDay", lastDay.minusYears(1).plusDays(1),
                "lastDay", lastDay,
                "status", "FINAL",
                "value", "7",
                "visibleFrom", lastDay));
        told.that("reporting.observations", id, version, lastDay, recordedAt, state);
    }

    private boolean moved(Instant knownAt) {
        return moved(knownAt, null);
    }

    private boolean moved(Instant knownAt, Derivation derivation) {
        var measured = new MeasuredIndicator(
                indicator,
                Measuring.yardstick(IndicatorKind.NUMBER, Better.HIGHER),
                Frequency.YEAR,
                derivation,
                Succession.WEIGHTED,
                weight,
                true);
        var asked = new Asked(
                measured,
                new MeasuredOrganisations(List.of(type), List.of(), List.of(), List.of(), null),
                DUE,
                null,
                SETTLED);
        return readings.moved(List.of(asked), knownAt).contains(asked);
    }

    @Test
    void aValueThatWasRecordedSinceMayHaveMovedIt() {
        observation(UUID.randomUUID(), 0, indicator, DUE.minusYears(1), AFTER);
        assertThat(moved(null)).isTrue();
        assertThat(moved(SETTLED)).as("nobody knew of it").isFalse();
    }

    @Test
    void soMayAWeightAndNothingElse() {
        observation(UUID.randomUUID(), 0, IndicatorClerk.code("ANOTHER"), DUE, AFTER);
        observation(UUID.randomUUID(), 0, indicator, DUE.plusYears(1), AFTER);
        assertThat(moved(null)).as("another indicator, or a later period").isFalse();
        observation(UUID.randomUUID(), 0, weight, DUE, AFTER);
        assertThat(moved(null)).isTrue();
    }

    @Test
    void anotherSetOfOrganisationsOrAnotherNameMovesIt() {
        organisation(1, "Council", type, AFTER);
        assertThat(moved(null)).as("it is what it was").isFalse();
        organisation(2, "Renamed", type, AFTER.plusSeconds(1));
        assertThat(moved(null)).isTrue();
        organisation(3, "Council", type + "_NOT", AFTER.plusSeconds(2));
        assertThat(moved(null)).as("it left").isTrue();
    }

    @Test
    void whatIsDerivedIsAlwaysAskedAboutTwice() {
        assertThat(moved(null, new Derivation(Derivation.Method.LEAD_ROLE_FILLED, "CHAMPION")))
                .isTrue();
        assertThat(moved(SETTLED, new Derivation(Derivation.Method.LEAD_ROLE_FILLED, "CHAMPION")))
                .as("unless it is not settled yet")
                .isFalse();
    }
}

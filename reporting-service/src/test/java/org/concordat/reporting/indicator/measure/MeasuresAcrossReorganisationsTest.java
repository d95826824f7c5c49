package org.concordat.reporting.indicator.measure;

import static org.concordat.reporting.indicator.IndicatorClerk.INDICATORS;
import static org.concordat.reporting.indicator.IndicatorClerk.code;
import static org.concordat.reporting.indicator.IndicatorClerk.id;
import static org.concordat.reporting.indicator.IndicatorClerk.imported;
import static org.concordat.reporting.indicator.IndicatorClerk.indicatorBody;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.organisation;
import static org.concordat.reporting.indicator.measure.MeasureClerk.aCode;
import static org.concordat.reporting.indicator.measure.MeasureClerk.awaitStanding;
import static org.concordat.reporting.indicator.measure.MeasureClerk.set;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.reporting.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two councils with a baseline became one, whose baseline is what its indicator says that it takes from them. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MeasuresAcrossReorganisationsTest {

    private static final LocalDate NEW_MAP = LocalDate.of(2009, 4, 1);
    private static final Instant RECORDED = Instant.parse("2009-04-01T09:00:00Z");

    @Inject
    Told told;

    private String type;
    private UUID north;
    private UUID south;
    private UUID united;

    @BeforeEach
    void twoCouncilsThatBecameOne() {
        type = code("UNITED_COUNCIL");
        String before = code("DISTRICT_BEFORE");
        north = organisation(told, before);
        south = organisation(told, before);
        united = UUID.randomUUID();
        told.that("membership.organisation-types", Map.of("code", type, "council", true));
        told.that(
                "membership.organisations",
                united,
                0,
                NEW_MAP,
                RECORDED,
                Map.of("name", "United", "type", type, "subRegion", "cheshire", "activeFrom", NEW_MAP));
        told.that(
                "membership.reorganisations",
                UUID.randomUUID(),
                0,
                NEW_MAP,
                RECORDED,
                Map.of(
                        "effectiveOn",
                        NEW_MAP,
                        "predecessors",
                        List.of(
                                Map.of("organisation", north, "successors", List.of(united)),
                                Map.of("organisation", south, "successors", List.of(united)))));
    }

    /** North had 10, south 20, the united council has 60. */
    private String grown(String takes, String factor) {
        String visits = code("GROWN");
        id(officer()
                .body(indicatorBody(visits, "NUMBER", "").replace("\"NONE\"", "\"%s\"".formatted(takes)))
                .post(INDICATORS)
                .then());
        imported(north, visits, 2007, "10");
        imported(south, visits, 2007, "20");
        imported(united, visits, 2009, "60");
        return set("""
                {"code":"%s","kind":"RULE","indicator":"%s","name":"Grown",
                 "rule":{"kind":"GROWTH","target":"%s"},"organisations":{"types":["%s"]},
                 "baselineDay":"2008-03-31","dueDay":"2010-03-31"}""".formatted(aCode(), visits, factor, type));
    }

    @Test
    void growthIsMeasuredFromTheSumOfThePredecessors() {
        awaitStanding(grown("SUM", "2"), "?asAt=2010-03-31", "status", equalTo("MET"));
        awaitStanding(grown("SUM", "2.01"), "?asAt=2010-03-31", "status", equalTo("MISSED"));
    }

    @Test
    void growthIsMeasuredFromTheWorstOfThePredecessors() {
        awaitStanding(grown("WORST", "6"), "?asAt=2010-03-31", "status", equalTo("MET"));
        awaitStanding(grown("WORST", "6.01"), "?asAt=2010-03-31", "status", equalTo("MISSED"));
    }

    @Test
    void whereASuccessorTakesNothingThereIsNoBaseline() {
        String path = grown("NONE", "2");
        awaitStanding(path, "?asAt=2010-03-31", "status", equalTo("NO_DATA"));
    }
}

package org.concordat.reporting.indicator.measure;

import static org.concordat.reporting.indicator.IndicatorClerk.INDICATORS;
import static org.concordat.reporting.indicator.IndicatorClerk.code;
import static org.concordat.reporting.indicator.IndicatorClerk.id;
import static org.concordat.reporting.indicator.IndicatorClerk.imported;
import static org.concordat.reporting.indicator.IndicatorClerk.indicatorBody;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.organisation;
import static org.concordat.reporting.indicator.IndicatorClerk.scale;
import static org.concordat.reporting.indicator.measure.MeasureClerk.aCode;
import static org.concordat.reporting.indicator.measure.MeasureClerk.awaitStanding;
import static org.concordat.reporting.indicator.measure.MeasureClerk.set;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.reporting.Told;
import org.concordat.reporting.indicator.IndicatorClerk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two councils with a baseline became one, whose baseline is what its indicator says that it takes from them. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MeasuresAcrossReorganisationsTest {

    private static final String AT_DUE = "?asAt=2010-03-31";
    private static final LocalDate NEW_MAP = LocalDate.of(2009, 4, 1);
    private static final Instant RECORDED = Instant.parse("2009-04-01T09:00:00Z");

    @Inject
    Told told;

    private String type;
    private UUID north;
    private UUID south;
    private UUID united;
    private UUID neighbour;
    private UUID goesOn;
    private String visits;
    private UUID indicator;

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
        reorganised(List.of(followed(north, united), followed(south, united)));
    }

    private void aNeighbourIsTakenOver() {
        neighbour = organisation(told, code("DISTRICT_TAKEN_OVER"));
        goesOn = organisation(told, code("DISTRICT_THAT_GOES_ON"));
        reorganised(List.of(followed(neighbour, goesOn)));
    }

    private static Map<String, Object> followed(UUID predecessor, UUID... successors) {
        return Map.of("organisation", predecessor, "successors", List.of(successors));
    }

    private void reorganised(List<Map<String, Object>> predecessors) {
        told.that(
                "membership.reorganisations",
                UUID.randomUUID(),
                0,
                NEW_MAP,
                RECORDED,
                Map.of("effectiveOn", NEW_MAP, "predecessors", predecessors));
    }

    /** North had 10, south 20, the united council has 60. */
    private String grown(String takes, String factor) {
        indicator("NUMBER", takes, "");
        imported(north, visits, 2007, "10");
        imported(south, visits, 2007, "20");
        imported(united, visits, 2009, "60");
        return growth(factor, "\"types\":[\"%s\"]".formatted(type), "2010-03-31");
    }

    private void indicator(String kind, String takes, String more) {
        visits = code("GROWN");
        indicator = id(officer()
                .body(indicatorBody(visits, kind, more).replace("\"NONE\"", "\"%s\"".formatted(takes)))
                .post(INDICATORS)
                .then());
    }

    private String growth(String factor, String whose, String dueDay) {
        return measure("\"kind\":\"GROWTH\",\"target\":\"%s\"".formatted(factor), whose, dueDay);
    }

    private String measure(String rule, String whose, String dueDay) {
        return set("""
                {"code":"%s","kind":"RULE","indicator":"%s","name":"Grown","rule":{%s},"organisations":{%s},
                 "baselineDay":"2008-03-31","dueDay":"%s"}""".formatted(aCode(), visits, rule, whose, dueDay));
    }

    private static String named(UUID organisation) {
        return "\"named\":[\"%s\"]".formatted(organisation);
    }

    @Test
    void growthIsMeasuredFromTheSumOfThePredecessors() {
        awaitStanding(grown("SUM", "2"), AT_DUE, "status", equalTo("MET"));
        awaitStanding(grown("SUM", "2.01"), AT_DUE, "status", equalTo("MISSED"));
    }

    @Test
    void growthIsMeasuredFromTheWorstOfThePredecessors() {
        awaitStanding(grown("WORST", "6"), AT_DUE, "status", equalTo("MET"));
        awaitStanding(grown("WORST", "6.01"), AT_DUE, "status", equalTo("MISSED"));
    }

    @Test
    void whereASuccessorTakesNothingThereIsNoBaseline() {
        String path = grown("NONE", "2");
        awaitStanding(path, AT_DUE, "status", equalTo("NO_DATA"));
    }

    /** 10 weighs 3, 20 weighs 1: 12.5, of which 60 is 4.8 times as much. */
    @Test
    void growthIsMeasuredFromTheWeightedMeanOfThePredecessors() {
        String weight = IndicatorClerk.indicator("NUMBER", "");
        imported(north, weight, 2007, "3");
        imported(south, weight, 2007, "1");
        indicator("NUMBER", "WEIGHTED", ",\"weightedBy\":\"%s\"".formatted(weight));
        imported(north, visits, 2007, "10");
        imported(south, visits, 2007, "20");
        imported(united, visits, 2009, "60");
        awaitStanding(growth("4.8", named(united), "2010-03-31"), AT_DUE, "status", equalTo("MET"));
        awaitStanding(growth("4.81", named(united), "2010-03-31"), AT_DUE, "status", equalTo("MISSED"));
    }

    @Test
    void aWeightOfAnotherPeriodWeighsNothing() {
        String weight = IndicatorClerk.indicator("NUMBER", "");
        imported(north, weight, 2006, "3");
        imported(south, weight, 2006, "1");
        indicator("NUMBER", "WEIGHTED", ",\"weightedBy\":\"%s\"".formatted(weight));
        imported(north, visits, 2007, "10");
        imported(south, visits, 2007, "20");
        imported(united, visits, 2009, "60");
        String path = growth("2", named(united), "2010-03-31");
        awaitStanding(path, AT_DUE, "decidedBy.why", contains("NO_BASELINE"));
        officer().get(path + "/standing" + AT_DUE).then().body("status", equalTo("NO_DATA"));
    }

    @Test
    void stepsAreCountedFromTheWorstOfThePredecessors() {
        indicator("LEVEL", "WORST", ",\"scale\":\"%s\"".formatted(scale()));
        imported(north, visits, 2007, "POOR");
        imported(south, visits, 2007, "FAIR");
        imported(united, visits, 2009, "FAIR");
        String steps = "\"kind\":\"STEPS_UP\",\"target\":\"%d\"";
        awaitStanding(measure(steps.formatted(1), named(united), "2010-03-31"), AT_DUE, "status", equalTo("MET"));
        awaitStanding(measure(steps.formatted(2), named(united), "2010-03-31"), AT_DUE, "status", equalTo("MISSED"));
    }

    /** It has a value of its own for the day, which is that of a part. */
    @Test
    void whoTookAnotherOverIsMeasuredFromBoth() {
        aNeighbourIsTakenOver();
        indicator("NUMBER", "SUM", "");
        imported(goesOn, visits, 2007, "10");
        imported(neighbour, visits, 2007, "20");
        imported(goesOn, visits, 2008, "15");
        imported(goesOn, visits, 2009, "60");
        awaitStanding(growth("2", named(goesOn), "2010-03-31"), AT_DUE, "status", equalTo("MET"));
        awaitStanding(growth("2.01", named(goesOn), "2010-03-31"), AT_DUE, "status", equalTo("MISSED"));
        awaitStanding(growth("1.5", named(goesOn), "2009-03-31"), "?asAt=2009-03-31", "status", equalTo("MET"));
        awaitStanding(growth("1.51", named(goesOn), "2009-03-31"), "?asAt=2009-03-31", "status", equalTo("MISSED"));
    }

    /** Nothing is returned for the larger council yet, so that what it had alone is held against itself. */
    @Test
    void untilItsFirstValueAfterwardsWhoTookAnotherOverGrowsFromWhatItHadAlone() {
        aNeighbourIsTakenOver();
        indicator("NUMBER", "SUM", "");
        imported(goesOn, visits, 2007, "10");
        imported(neighbour, visits, 2007, "20");
        imported(goesOn, visits, 2008, "20");
        String measure = growth("2", named(goesOn), "2009-06-30");
        awaitStanding(measure, "?asAt=2009-03-31", "status", equalTo("MET"));
        awaitStanding(measure, "?asAt=2009-06-30", "status", equalTo("MET"));
    }

    @Test
    void whoTookAnotherOverAndTakesNothingHasNoBaseline() {
        aNeighbourIsTakenOver();
        indicator("NUMBER", "NONE", "");
        imported(goesOn, visits, 2007, "10");
        imported(goesOn, visits, 2009, "60");
        awaitStanding(growth("2", named(goesOn), "2010-03-31"), AT_DUE, "decidedBy.why", contains("NO_BASELINE"));
    }

    @Test
    void nothingIsTakenFromOneThatWasDivided() {
        UUID divided = organisation(told, code("DISTRICT_DIVIDED"));
        UUID east = organisation(told, code("DISTRICT_EAST"));
        UUID west = organisation(told, code("DISTRICT_WEST"));
        reorganised(List.of(followed(divided, east, west)));
        indicator("NUMBER", "SUM", "");
        imported(divided, visits, 2007, "10");
        imported(east, visits, 2007, "10");
        imported(east, visits, 2009, "60");
        awaitStanding(growth("2", named(east), "2010-03-31"), AT_DUE, "decidedBy.why", contains("NO_BASELINE"));
    }

    @Test
    void aPredecessorWithoutAValueLeavesNoBaseline() {
        indicator("NUMBER", "SUM", "");
        imported(north, visits, 2007, "10");
        imported(south, visits, 2006, "20");
        imported(united, visits, 2009, "60");
        awaitStanding(growth("2", named(united), "2010-03-31"), AT_DUE, "decidedBy.why", contains("NO_BASELINE"));
    }

    /** "A later revision shows beside it": 60 are twice as many as 10 and 20, and not as 10 and 25. */
    @Test
    void aLaterRevisionOfAPredecessorShowsBesideWhatWasMet() {
        String path = grown("SUM", "2");
        awaitStanding(path, AT_DUE, "status", equalTo("MET"));
        imported(south, visits, 2007, "25");
        awaitStanding(path, AT_DUE, "statusAsKnownNow", equalTo("MISSED"));
        officer().get(path + "/standing" + AT_DUE).then().body("status", equalTo("MET"));
    }

    @Test
    void whatIsTakenIsWhatTheIndicatorWasKnownToSay() {
        String path = grown("SUM", "2");
        awaitStanding(path, AT_DUE, "status", equalTo("MET"));
        Instant before = Instant.now().truncatedTo(ChronoUnit.MICROS);
        officer()
                .header("If-Match", "*")
                .body("{\"successorTakes\":\"NONE\"}")
                .patch(INDICATORS + "/" + indicator)
                .then()
                .statusCode(200);
        awaitStanding(path, AT_DUE, "status", equalTo("NO_DATA"));
        awaitStanding(path, AT_DUE + "&knownAt=" + before, "status", equalTo("MET"));
    }
}

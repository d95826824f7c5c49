package org.concordat.reporting.indicator.series;

import static org.awaitility.Awaitility.await;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.reporting.indicator.IndicatorClerk.INDICATORS;
import static org.concordat.reporting.indicator.IndicatorClerk.code;
import static org.concordat.reporting.indicator.IndicatorClerk.derived;
import static org.concordat.reporting.indicator.IndicatorClerk.id;
import static org.concordat.reporting.indicator.IndicatorClerk.indicatorBody;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.reporting.Told;
import org.concordat.reporting.indicator.IndicatorClerk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SeriesResourceTest {

    @Inject
    Told told;

    private UUID north;
    private UUID south;
    private UUID united;
    private String visits;
    private UUID indicator;

    @BeforeEach
    void twoCouncilsThatBecameOne() {
        north = IndicatorClerk.organisation(told, "SERIES_DISTRICT");
        south = IndicatorClerk.organisation(told, "SERIES_DISTRICT");
        united = UUID.randomUUID();
        LocalDate newMap = LocalDate.of(2009, 4, 1);
        Instant recorded = Instant.parse("2009-04-01T09:00:00Z");
        told.that(
                "membership.organisations",
                united,
                0,
                newMap,
                recorded,
                Map.of("name", "United", "type", "SERIES_UNITARY", "subRegion", "cheshire", "activeFrom", newMap));
        told.that(
                "membership.reorganisations",
                UUID.randomUUID(),
                0,
                newMap,
                recorded,
                Map.of(
                        "effectiveOn",
                        newMap,
                        "predecessors",
                        List.of(
                                Map.of("organisation", north, "successors", List.of(united)),
                                Map.of("organisation", south, "successors", List.of(united)))));
        visits = code("SERIES");
        indicator = id(officer()
                .body(indicatorBody(visits, "NUMBER", "").replace("\"NONE\"", "\"SUM\""))
                .post(INDICATORS)
                .then());
    }

    private void imported(UUID organisation, int year, String value) {
        IndicatorClerk.imported(organisation, visits, year, value);
    }

    private String path(UUID organisation) {
        return "%s/%s/series?organisation=%s".formatted(INDICATORS, indicator, organisation);
    }

    private void threeYears() {
        imported(north, 2008, "70");
        imported(south, 2008, "40");
        imported(united, 2009, "120");
        await().untilAsserted(() ->
                officer().get(path(united)).then().statusCode(200).body("periods.value", contains("110", "120")));
    }

    @Test
    void showsWhatASuccessorTakesFromItsPredecessorsAndWhereItGoes() {
        threeYears();
        officer()
                .get(path(united))
                .then()
                .body("mark", equalTo("MERGED"))
                .body("direction", equalTo("IMPROVING"))
                .body("periods[0].takenFrom", hasSize(2))
                .body("periods[0].notJudged", equalTo("NOTHING_BEFORE"))
                .body("periods[1].notJudged", nullValue());
        officer().get(path(north)).then().body("mark", equalTo("UNCHANGED")).body("periods.value", contains("70"));
        officer().get(path(united) + "&asAt=2009-05-01").then().body("periods.value", contains("110"));
        officer().get(path(united) + "&knownAt=2009-05-01T00:00:00Z").then().body("periods", empty());
    }

    @Test
    void listsAndCountsWhereOrganisationsGo() {
        threeYears();
        String path = INDICATORS + "/" + indicator + "/directions";
        officer()
                .get(path + "?type=SERIES_UNITARY&lastDay=2010-03-31")
                .then()
                .statusCode(200)
                .body("items.organisation", contains(united.toString()))
                .body("items.direction", contains("IMPROVING"))
                .body("items.mark", contains("MERGED"));
        String next = officer()
                .get(path + "?limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("nextCursor");
        officer()
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get(path)
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        officer()
                .get(path + "/counts")
                .then()
                .statusCode(200)
                .body("organisations", equalTo(3))
                .body("improving", equalTo(1))
                .body("notJudged", equalTo(2));
        officer().get(path + "?direction=WORSENING").then().body("items", empty());
        officer().get(path + "?subRegion=elsewhere").then().body("items", empty());
    }

    @Test
    void countsForANeighbourOnlyWhatIsVisibleToOthers() {
        String ahead = today().plusYears(1).toString();
        String path = INDICATORS + "/" + indicator + "/directions/counts";
        imported(north, 2008, "50");
        imported(south, 2008, "50");
        IndicatorClerk.importedLines("%s,%s,2009-04-01,2010-03-31,120,,,%s\n".formatted(united, visits, ahead));
        await().untilAsserted(() -> officer().get(path).then().body("improving", equalTo(1)));
        user(united).get(path).then().statusCode(200).body("improving", equalTo(1));
        user(north)
                .get(path)
                .then()
                .statusCode(200)
                .body("organisations", equalTo(3))
                .body("improving", equalTo(0))
                .body("notJudged", equalTo(3));
        IndicatorClerk.as(Roles.ASSESSOR).get(path).then().statusCode(403);
    }

    @Test
    void aNeighbourSeesOnlyWhatIsVisibleToOthers() {
        String ahead = today().plusYears(1).toString();
        IndicatorClerk.importedLines("%s,%s,2009-04-01,2010-03-31,120,,,%s\n".formatted(united, visits, ahead));
        await().untilAsserted(() -> user(united).get(path(united)).then().body("periods.value", contains("120")));
        user(north).get(path(united)).then().statusCode(200).body("periods", empty());
        user(united)
                .get(INDICATORS + "/" + indicator + "/series")
                .then()
                .statusCode(200)
                .body("periods.value", contains("120"));
        user(north).get(INDICATORS + "/" + indicator + "/directions").then().body("items", empty());
    }

    @Test
    void whatIsDerivedHasNoSeriesAndIsAskedOfAMeasure() {
        String derived = INDICATORS + "/" + id(derived());
        for (String path : List.of("/series?organisation=" + north, "/directions", "/directions/counts")) {
            officer()
                    .get(derived + path)
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("indicator-derived"))
                    .body("detail", containsString("standing of a measure"));
        }
    }

    @Test
    void refusesWhatIsUnknownOrAhead() {
        officer().get(path(UUID.randomUUID())).then().statusCode(422).body("type", endsWith("unknown-organisation"));
        officer()
                .get(INDICATORS + "/" + UUID.randomUUID() + "/series?organisation=" + north)
                .then()
                .statusCode(404);
        officer().get(INDICATORS + "/" + indicator + "/series").then().statusCode(400);
        officer()
                .get(path(north) + "&knownAt=2299-01-01T00:00:00Z")
                .then()
                .statusCode(422)
                .body("type", endsWith("known-at-ahead"));
        IndicatorClerk.as(Roles.ASSESSOR).get(path(north)).then().statusCode(403);
    }
}

package org.concordat.membership.register.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As at a day is what was true at its end, in every list, record and report. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OrganisationAsAtTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String ORGANISATIONS = ROOT + "/organisations";

    private String type;
    private String subRegion;

    @BeforeEach
    void createReferenceData() {
        type = anOrganisationType();
        subRegion = aSubRegion();
    }

    private UUID registered(String name, String more) {
        return id(create(
                "/organisations",
                "{\"name\":\"%s\",\"type\":\"%s\",\"subRegion\":\"%s\"%s}".formatted(name, type, subRegion, more)));
    }

    private static ValidatableResponse amend(UUID id, int version, String body) {
        return officer()
                .header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .patch(ORGANISATIONS + "/" + id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse asAt(UUID id, String day) {
        return officer().queryParam("asAt", day).get(ORGANISATIONS + "/" + id).then();
    }

    private List<String> listed(String day) {
        return officer()
                .queryParam("type", type)
                .queryParam("asAt", day)
                .get(ORGANISATIONS)
                .jsonPath()
                .getList("items.name");
    }

    @Test
    void aCorrectionFromAnEarlierDayLeavesWhatLaterDaysChangedInOtherFields() {
        UUID id = registered("Alerdale", ",\"effectiveOn\":\"2006-04-01\"");
        amend(id, 0, "{\"website\":\"https://later.example\",\"effectiveOn\":\"2008-04-01\"}");
        amend(id, 1, "{\"name\":\"Allerdale\",\"effectiveOn\":\"2007-04-01\"}");
        asAt(id, "2007-03-31").body("name", equalTo("Alerdale")).body("website", equalTo(null));
        asAt(id, "2008-03-31")
                .body("name", equalTo("Allerdale"))
                .body("website", equalTo(null))
                .body("version", equalTo(2));
        asAt(id, "2008-04-01").body("name", equalTo("Allerdale")).body("website", equalTo("https://later.example"));
        assertThat(listed("2007-03-31")).containsExactly("Alerdale");
        assertThat(listed("2007-04-01")).containsExactly("Allerdale");
    }

    @Test
    void aDayThatWasOtherwiseIsCorrectedThoughTheValueOfTodayStays() {
        UUID id = registered("Alerdale", ",\"effectiveOn\":\"2006-04-01\"");
        amend(id, 0, "{\"name\":\"Allerdale\",\"effectiveOn\":\"2008-04-01\"}");
        amend(id, 1, "{\"name\":\"Allerdale\",\"effectiveOn\":\"2007-04-01\"}").body("version", equalTo(2));
        amend(id, 2, "{\"name\":\"Allerdale\",\"effectiveOn\":\"2007-04-01\"}").body("version", equalTo(2));
        assertThat(listed("2007-03-31")).containsExactly("Alerdale");
        assertThat(listed("2007-04-01")).containsExactly("Allerdale");
        officer()
                .get(ORGANISATIONS + "/" + id + "/history")
                .then()
                .body("items.effectiveOn", contains("2006-04-01", "2008-04-01", "2007-04-01"));
    }

    @Test
    void anotherFirstOrLastDayIsTrueSinceItMakesADifference() {
        UUID id = registered("Allerdale", ",\"effectiveOn\":\"2006-04-01\"");
        amend(id, 0, "{\"activeUntil\":\"2010-03-31\"}");
        amend(id, 1, "{\"activeUntil\":\"2009-03-31\"}");
        amend(id, 2, "{\"activeUntil\":null}");
        amend(id, 3, "{\"activeFrom\":\"1974-04-01\"}");
        amend(id, 4, "{\"activeFrom\":\"1975-04-01\"}");
        amend(id, 5, "{\"activeUntil\":\"2011-03-31\",\"effectiveOn\":\"2008-04-01\"}");
        officer()
                .get(ORGANISATIONS + "/" + id + "/history")
                .then()
                .body(
                        "items.effectiveOn",
                        contains(
                                "2006-04-01",
                                "2010-03-31",
                                "2009-03-31",
                                "2009-03-31",
                                "1000-01-01",
                                "1974-04-01",
                                "2008-04-01"));
    }

    @Test
    void aDayToComeIsKnownFromToday() {
        UUID id = registered("Allerdale", ",\"effectiveOn\":\"2006-04-01\"");
        amend(id, 0, "{\"activeUntil\":\"2290-03-31\"}");
        officer()
                .get(ORGANISATIONS + "/" + id + "/history")
                .then()
                .body("items[1].effectiveOn", equalTo(LocalDate.now(LONDON).toString()));
    }

    @Test
    void whatElseIsAmendedWithALastDayIsTrueFromToday() {
        UUID id = registered("Allerdale", ",\"effectiveOn\":\"2006-04-01\"");
        amend(id, 0, "{\"name\":\"Former Allerdale\",\"activeUntil\":\"2009-03-31\"}")
                .header("ETag", "\"2\"")
                .body("name", equalTo("Former Allerdale"))
                .body("activeUntil", equalTo("2009-03-31"));
        asAt(id, "2009-04-01").body("name", equalTo("Allerdale"));
        officer()
                .get(ORGANISATIONS + "/" + id + "/history")
                .then()
                .body(
                        "items.effectiveOn",
                        contains(
                                "2006-04-01",
                                "2009-03-31",
                                LocalDate.now(LONDON).toString()));
    }

    @Test
    void organisationsThatBeginLaterOrEndedBeforeAreInNoListOfADay() {
        registered("Always", "");
        registered("Ended", ",\"activeUntil\":\"2009-03-31\"");
        registered("Begun", ",\"activeFrom\":\"2009-04-01\"");
        UUID closed = registered("Closed", "");
        amend(closed, 0, "{\"activeUntil\":\"2009-03-31\"}");
        assertThat(listed("2009-03-31")).containsExactly("Always", "Closed", "Ended");
        assertThat(listed("2009-04-01")).containsExactly("Always", "Begun");
    }

    @Test
    void searchStandingsAndCoverageCountTheSameOrganisations() {
        UUID ended = registered("Ended", ",\"activeUntil\":\"2009-03-31\"");
        UUID begun = registered("Begun", ",\"activeFrom\":\"2009-04-01\"");
        UUID moved = registered("Moved", ",\"effectiveOn\":\"2006-04-01\"");
        String other = aSubRegion();
        amend(moved, 0, "{\"subRegion\":\"%s\",\"name\":\"Renamed\",\"effectiveOn\":\"2009-04-01\"}".formatted(other));
        UUID charter = id(create(
                "/commitments",
                "{\"name\":\"Charter %s\",\"organisationTypes\":[\"%s\"],\"version\":{\"document\":\"d\",\"publishedOn\":\"2001-04-01\",\"levels\":[\"One\"]}}"
                        .formatted(UUID.randomUUID(), type)));
        for (var day : List.of("2006-03-31", "2009-03-31", "2009-04-01")) {
            assertThat(coverage(charter, day)).isEqualTo(listed(day).size());
        }
        standings("2006-03-31").body("organisations.organisation", not(hasItem(moved.toString())));
        standings("2009-03-31")
                .body("organisations.organisation", hasItems(ended.toString(), moved.toString()))
                .body("organisations.organisation", not(hasItem(begun.toString())))
                .body("organisations.find { it.organisation == '%s' }.name".formatted(moved), equalTo("Moved"))
                .body("organisations.find { it.organisation == '%s' }.subRegion".formatted(moved), equalTo(subRegion));
        standings("2009-04-01")
                .body("organisations.organisation", hasItem(begun.toString()))
                .body("organisations.organisation", not(hasItem(ended.toString())))
                .body("organisations.find { it.organisation == '%s' }.subRegion".formatted(moved), equalTo(other));
        officer()
                .queryParam("type", type)
                .queryParam("standing", "NON_MEMBER")
                .queryParam("asAt", "2009-03-31")
                .get(ORGANISATIONS)
                .then()
                .body("items.id", containsInAnyOrder(ended.toString(), moved.toString()));
    }

    private static ValidatableResponse standings(String day) {
        return officer().queryParam("asAt", day).get(ROOT + "/standings").then().statusCode(200);
    }

    private static int coverage(UUID commitment, String day) {
        return officer()
                .queryParam("asAt", day)
                .get(ROOT + "/commitments/" + commitment + "/coverage")
                .jsonPath()
                .getInt("total.eligible");
    }
}

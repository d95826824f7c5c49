package org.concordat.reporting.indicator.comparison;

import static org.awaitility.Awaitility.await;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.reporting.indicator.IndicatorClerk.INDICATORS;
import static org.concordat.reporting.indicator.IndicatorClerk.RETURNS;
import static org.concordat.reporting.indicator.IndicatorClerk.as;
import static org.concordat.reporting.indicator.IndicatorClerk.asked;
import static org.concordat.reporting.indicator.IndicatorClerk.begin;
import static org.concordat.reporting.indicator.IndicatorClerk.code;
import static org.concordat.reporting.indicator.IndicatorClerk.derived;
import static org.concordat.reporting.indicator.IndicatorClerk.etag;
import static org.concordat.reporting.indicator.IndicatorClerk.id;
import static org.concordat.reporting.indicator.IndicatorClerk.imported;
import static org.concordat.reporting.indicator.IndicatorClerk.importedLines;
import static org.concordat.reporting.indicator.IndicatorClerk.indicator;
import static org.concordat.reporting.indicator.IndicatorClerk.indicatorBody;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.opened;
import static org.concordat.reporting.indicator.IndicatorClerk.organisation;
import static org.concordat.reporting.indicator.IndicatorClerk.step;
import static org.concordat.reporting.indicator.IndicatorClerk.user;
import static org.concordat.reporting.indicator.IndicatorClerk.value;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.reporting.Told;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ComparisonResourceTest {

    private static final String GROUPS = "/reporting/v1/comparison-groups";

    @Inject
    Told told;

    private static String body(String code, String who) {
        return "{\"code\":\"%s\",\"name\":\"A group\",%s}".formatted(code, who);
    }

    private static String group(String who) {
        return GROUPS + "/"
                + id(officer().body(body(code("GROUP"), who)).post(GROUPS).then());
    }

    private static String compared(String group, String indicator) {
        return "%s/comparisons/%s?lastDay=2008-03-31".formatted(group, indicator);
    }

    private List<UUID> councils(String type, int howMany) {
        var councils = new ArrayList<UUID>();
        for (int i = 0; i < howMany; i++) {
            councils.add(organisation(told, type));
        }
        return councils;
    }

    @Test
    void aGroupIsCreatedAmendedAndListed() {
        UUID council = organisation(told, "GROUPED_DISTRICT");
        String code = code("GROUP");
        String types = "\"organisationTypes\":[\"GROUPED_DISTRICT\"]";
        String path =
                GROUPS + "/" + id(officer().body(body(code, types)).post(GROUPS).then());
        String seen = etag(path);
        officer()
                .header("If-Match", seen)
                .body("{\"organisationTypes\":[],\"organisations\":[\"%s\"]}".formatted(council))
                .patch(path)
                .then()
                .statusCode(200)
                .body("organisations", contains(council.toString()))
                .body("organisationTypes", empty());
        officer().header("If-Match", seen).body("{}").patch(path).then().statusCode(412);
        officer().get(path + "/history").then().statusCode(200).body("items", hasSize(2));
        officer().queryParam("limit", 200).get(GROUPS).then().body("items.code", hasItem(code));
        officer().body(body(code, types)).post(GROUPS).then().statusCode(409).body("type", endsWith("exists"));
    }

    @Test
    void refusesWhatIsNoGroupAndWhoMayNotKeepOne() {
        String unknown = "\"organisations\":[\"%s\"]".formatted(UUID.randomUUID());
        officer()
                .body(body(code("GROUP"), unknown))
                .post(GROUPS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/organisations/0"));
        officer()
                .body(body(code("GROUP"), "\"organisationTypes\":[\"NO_SUCH\"]"))
                .post(GROUPS)
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-organisation-type"));
        officer()
                .body(body(code("GROUP"), "\"organisationTypes\":[]"))
                .post(GROUPS)
                .then()
                .statusCode(422)
                .body("type", endsWith("types-or-neighbours"));
        user(UUID.randomUUID())
                .body(body(code("GROUP"), unknown))
                .post(GROUPS)
                .then()
                .statusCode(403);
        officer().get(GROUPS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void comparesThoseOfATypeWithQuartilesRanksAndTheContextNote() {
        String type = code("COMPARED");
        List<UUID> councils = councils(type, 7);
        String visits = indicator("NUMBER", ",\"ranked\":true,\"contextNote\":\"Rural districts differ\"");
        for (int i = 0; i < 5; i++) {
            imported(councils.get(i), visits, 2007, i == 4 ? "40" : String.valueOf(10 * (i + 1)));
        }
        importedLines("%s,%s,2007-04-01,2008-03-31,,NOT_APPLICABLE,,\n".formatted(councils.get(5), visits));
        String path = compared(group("\"organisationTypes\":[\"%s\"]".formatted(type)), visits);
        await().untilAsserted(() -> officer().get(path).then().statusCode(200).body("count", equalTo(5)));
        officer()
                .get(path)
                .then()
                .body("contextNote", equalTo("Rural districts differ"))
                .body("spread.minimum", equalTo("10"))
                .body("spread.lowerQuartile", equalTo("20"))
                .body("spread.median", equalTo("30"))
                .body("spread.upperQuartile", equalTo("40"))
                .body("organisations.rank", contains(1, 1, 3, 4, 5))
                .body("organisations[4].organisation", equalTo(councils.get(0).toString()));
    }

    @Test
    void comparesThoseThatTookPartInANetworkWhenThePeriodEnded() {
        List<UUID> councils = councils("COMPARED_NETWORK", 2);
        UUID network = UUID.randomUUID();
        told.that(
                "membership.networks",
                network,
                0,
                LocalDate.parse("2008-04-01"),
                Instant.parse("2008-04-01T09:00:00Z"),
                Map.of(
                        "participants",
                        List.of(
                                Map.of("organisation", councils.get(0), "joinedOn", "2008-03-31"),
                                Map.of("organisation", councils.get(1), "joinedOn", "2008-04-01"))));
        String visits = indicator("NUMBER", "");
        councils.forEach(council -> imported(council, visits, 2007, "10"));
        String path = compared(group("\"networks\":[\"%s\"]".formatted(network)), visits);
        await().untilAsserted(() -> officer()
                .get(path)
                .then()
                .body("organisations.organisation", contains(councils.get(0).toString())));
        councils.forEach(council -> imported(council, visits, 2008, "10"));
        String ofTheNextYear = path.replace("2008-03-31", "2009-03-31");
        await().untilAsserted(() -> officer().get(ofTheNextYear).then().body("count", equalTo(2)));
    }

    @Test
    void showsTheSpreadOfFewBesideTheirNumberAndNoRanksOfAnIndicatorThatAllowsNone() {
        List<UUID> councils = councils("COMPARED_DISTRICT", 4);
        String visits = indicator("NUMBER", "");
        councils.forEach(council -> imported(council, visits, 2007, "10"));
        String path = compared(
                group("\"organisations\":[\"%s\",\"%s\",\"%s\",\"%s\"]".formatted(councils.toArray())), visits);
        await().untilAsserted(() -> officer().get(path).then().body("count", equalTo(4)));
        officer()
                .get(path)
                .then()
                .body("spread.median", equalTo("10"))
                .body("organisations.rank", contains(nullValue(), nullValue(), nullValue(), nullValue()));
    }

    @Test
    void anOrganisationsUserSeesOthersOnlyWhereTheyAreVisible() {
        List<UUID> councils = councils("COMPARED_DISTRICT", 2);
        String visits = indicator("NUMBER", "");
        for (UUID council : councils) {
            importedLines("%s,%s,2007-04-01,2008-03-31,5,,,%s\n".formatted(council, visits, today().plusYears(1)));
        }
        String path = compared(group("\"organisations\":[\"%s\",\"%s\"]".formatted(councils.toArray())), visits);
        await().untilAsserted(() -> officer().get(path).then().body("count", equalTo(2)));
        user(councils.get(0))
                .get(path)
                .then()
                .body("count", equalTo(1))
                .body("organisations.organisation", contains(councils.get(0).toString()));
        as(Roles.ASSESSOR).get(path).then().statusCode(403);
        officer().get(path.replace(visits, "NO_SUCH")).then().statusCode(404);
        officer().get(path.replace("2008-03-31", "2007-03-31")).then().body("count", equalTo(0));
        officer()
                .get(path.replace("?lastDay=2008-03-31", ""))
                .then()
                .statusCode(200)
                .body("count", equalTo(2))
                .body("firstDay", equalTo("2007-04-01"))
                .body("lastDay", equalTo("2008-03-31"));
    }

    @Test
    void whatIsSubmittedAndNotAcceptedIsNotCompared() {
        UUID council = organisation(told, "COMPARED_DISTRICT");
        String visits = code("PROVISIONAL");
        UUID id = id(officer()
                .body(indicatorBody(visits, "NUMBER", ""))
                .post(INDICATORS)
                .then());
        String returned = RETURNS + "/" + id(begin(user(council), opened(asked(visits)), council, value(visits, "5")));
        step(user(council), returned, "submission").statusCode(200);
        String series = "%s/%s/series?organisation=%s".formatted(INDICATORS, id, council);
        await().untilAsserted(() -> officer().get(series).then().body("periods.status", contains("PROVISIONAL")));
        String path = "%s/comparisons/%s".formatted(group("\"organisations\":[\"%s\"]".formatted(council)), visits);
        officer().get(path).then().statusCode(200).body("count", equalTo(0));
        step(officer(), returned, "acceptance").statusCode(200);
        await().untilAsserted(() -> officer().get(path).then().body("count", equalTo(1)));
    }

    @Test
    void whatIsDerivedIsNotCompared() {
        String group = group("\"organisations\":[\"%s\"]".formatted(organisation(told, "GROUPED_DISTRICT")));
        String derived = derived().extract().path("code");
        officer().get(compared(group, derived)).then().statusCode(422).body("type", endsWith("indicator-derived"));
    }
}

package org.concordat.reporting.indicator.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.reporting.indicator.IndicatorClerk.as;
import static org.concordat.reporting.indicator.IndicatorClerk.code;
import static org.concordat.reporting.indicator.IndicatorClerk.etag;
import static org.concordat.reporting.indicator.IndicatorClerk.id;
import static org.concordat.reporting.indicator.IndicatorClerk.imported;
import static org.concordat.reporting.indicator.IndicatorClerk.indicator;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.organisation;
import static org.concordat.reporting.indicator.IndicatorClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.reporting.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TargetResourceTest {

    private static final String TARGETS = "/reporting/v1/targets";

    @Inject
    Told told;

    private String savings;
    private UUID bolton;
    private UUID wigan;

    @BeforeEach
    void somethingToAimAt() {
        savings = indicator("MONEY", ",\"minimum\":\"0\"");
        String type = code("AIMING");
        bolton = organisation(told, type);
        wigan = organisation(told, type);
    }

    private static String body(String indicator, UUID organisation, String source, String version, String value) {
        return """
                {"indicator":"%s","organisation":%s,"firstDay":"2009-04-01","lastDay":"2010-03-31","source":"%s",
                 "sourceVersion":"%s","value":"%s"}""".formatted(
                        indicator, organisation == null ? "null" : "\"" + organisation + "\"", source, version, value);
    }

    private static UUID created(String indicator, UUID organisation, String source, String version, String value) {
        return id(officer()
                .body(body(indicator, organisation, source, version, value))
                .post(TARGETS)
                .then());
    }

    private UUID whole(String value) {
        return created(savings, null, "Strategy", "1", value);
    }

    private static String method(String method, String more, UUID... organisations) {
        return """
                {"method":"%s","parts":[%s]%s}""".formatted(
                        method,
                        Stream.of(organisations)
                                .map("{\"organisation\":\"%s\"}"::formatted)
                                .collect(Collectors.joining(",")),
                        more);
    }

    private String byHand(String boltons, String wigans) {
        return """
                {"method":"BY_HAND","parts":[{"organisation":"%s","value":"%s"},{"organisation":"%s","value":"%s"}]}""".formatted(bolton, boltons, wigan, wigans);
    }

    private static ValidatableResponse apportion(UUID target, String body) {
        return officer()
                .body(body)
                .post("%s/%s/apportionment".formatted(TARGETS, target))
                .then();
    }

    private ValidatableResponse list() {
        return officer().queryParam("indicator", savings).get(TARGETS).then().statusCode(200);
    }

    @Test
    void isCreatedReadAmendedAndListed() {
        UUID id = whole("9000");
        String path = TARGETS + "/" + id;
        officer()
                .get(path)
                .then()
                .statusCode(200)
                .body("value", equalTo("9000.00"))
                .body("source", equalTo("Strategy"))
                .body("sourceVersion", equalTo("1"))
                .body("organisation", nullValue())
                .body("apportioned", nullValue());
        String seen = etag(path);
        officer().body("{\"value\":\"1.00\"}").patch(path).then().statusCode(428);
        officer()
                .header("If-Match", seen)
                .body("{\"value\":\"9500.00\",\"reason\":\"Misread\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("value", equalTo("9500.00"));
        officer().header("If-Match", seen).body("{}").patch(path).then().statusCode(412);
        officer().get(path + "/history").then().statusCode(200).body("items", hasSize(2));
        list().body("items.id", contains(id.toString()))
                .body("items[0].latest", equalTo(true))
                .body("items[0].differs", equalTo(false));
    }

    @Test
    void listsByOrganisationFirstDayAndSource() {
        whole("1.00");
        UUID its = created(savings, bolton, "Council plan", "1", "2.00");
        for (Map<String, Object> filter : Stream.<Map<String, Object>>of(
                        Map.of("organisation", bolton), Map.of("source", "Council plan"))
                .toList()) {
            officer()
                    .queryParam("indicator", savings)
                    .queryParams(filter)
                    .get(TARGETS)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(its.toString()));
        }
        for (Map.Entry<String, Integer> found :
                Map.of("2009-04-01", 2, "2009-04-02", 0).entrySet()) {
            officer()
                    .queryParam("indicator", savings)
                    .queryParam("firstDay", found.getKey())
                    .get(TARGETS)
                    .then()
                    .body("items", hasSize(found.getValue()));
        }
    }

    @Test
    void showsSourcesThatDifferBesideEachOtherAndAveragesNone() {
        created(savings, bolton, "Strategy", "1", "100.00");
        created(savings, bolton, "Council plan", "2008", "120.00");
        created(savings, wigan, "Strategy", "1", "100.00");
        ValidatableResponse listed = list();
        String ofBolton = "items.findAll { it.organisation == '%s' }".formatted(bolton);
        listed.body(ofBolton + ".value", contains("100.00", "120.00"))
                .body(ofBolton + ".source", contains("Strategy", "Council plan"))
                .body(ofBolton + ".differs", everyItem(equalTo(true)))
                .body("items.find { it.organisation == '%s' }.differs".formatted(wigan), equalTo(false));
    }

    @Test
    void sourcesDifferByTheirLatestVersionsAlone() {
        created(savings, bolton, "Strategy", "1", "100.00");
        created(savings, bolton, "Strategy", "2", "120.00");
        list().body("items.differs", contains(false, false)).body("items.latest", contains(false, true));
        // the same written otherwise
        created(savings, bolton, "Council plan", "2008", "120");
        list().body("items.differs", contains(false, false, false));
        created(savings, bolton, "Strategy", "3", "130.00");
        list().body("items.differs", everyItem(equalTo(true))).body("items.value", hasSize(4));
    }

    @Test
    void isPagedThrough() {
        created(savings, bolton, "Strategy", "1", "1.00");
        created(savings, bolton, "Strategy", "2", "2.00");
        created(savings, null, "Strategy", "1", "3.00");
        String next =
                list(1, null).body("items.value", contains("3.00")).extract().path("nextCursor");
        String last =
                list(1, next).body("items.value", contains("1.00")).extract().path("nextCursor");
        list(1, last).body("items.value", contains("2.00")).body("nextCursor", nullValue());
    }

    private ValidatableResponse list(int limit, String cursor) {
        var asked = officer().queryParam("indicator", savings).queryParam("limit", limit);
        if (cursor != null) {
            asked.queryParam("cursor", cursor);
        }
        return asked.get(TARGETS).then().statusCode(200);
    }

    @Test
    void refusesWhatIsNoTargetAndAVersionTwice() {
        whole("1.00");
        for (Map.Entry<String, String> wrong : Map.of(
                        body("NO_SUCH", null, "Strategy", "1", "1.00"), "unknown-indicator",
                        body(savings, null, "Strategy", "2", "1.5"), "not-money",
                        body(savings, null, "Strategy", "2", "-0.01"), "below-minimum",
                        body(savings, UUID.randomUUID(), "Strategy", "2", "1.00"), "unknown-organisation",
                        body(savings, null, "Strategy", "2", "1.00").replace("2010-03-31", "2009-03-31"),
                                "period-ends-before-it-begins")
                .entrySet()) {
            officer()
                    .body(wrong.getKey())
                    .post(TARGETS)
                    .then()
                    .statusCode(422)
                    .body("type", endsWith(wrong.getValue()))
                    .body("errors", hasSize(1));
        }
        officer()
                .body(body(savings, null, " ", "1", "1.00"))
                .post(TARGETS)
                .then()
                .statusCode(400);
        officer()
                .body(body(savings, null, "Strategy", "1", "2.00"))
                .post(TARGETS)
                .then()
                .statusCode(409)
                .body("type", endsWith("target-exists"));
        officer().get(TARGETS + "/" + UUID.randomUUID()).then().statusCode(404);
        officer()
                .header("If-Match", "*")
                .body("{}")
                .patch(TARGETS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        apportion(UUID.randomUUID(), method("EQUALLY", "", bolton)).statusCode(404);
    }

    @Test
    void anOrganisationSeesItsOwnAndThoseForAllAndNoneOfItsNeighbours() {
        UUID all = whole("3.00");
        UUID own = created(savings, bolton, "Strategy", "1", "1.00");
        UUID neighbours = created(savings, wigan, "Strategy", "1", "2.00");
        user(bolton)
                .queryParam("indicator", savings)
                .get(TARGETS)
                .then()
                .statusCode(200)
                .body(
                        "items.id.sort()",
                        equalTo(Stream.of(all, own).map(UUID::toString).sorted().toList()));
        user(bolton)
                .queryParam("indicator", savings)
                .queryParam("organisation", wigan)
                .get(TARGETS)
                .then()
                .body("items", empty());
        for (UUID seen : Stream.of(all, own).toList()) {
            user(bolton).get(TARGETS + "/" + seen).then().statusCode(200);
            user(bolton).get(TARGETS + "/" + seen + "/history").then().statusCode(200);
        }
        user(bolton).get(TARGETS + "/" + neighbours).then().statusCode(404);
        user(bolton).get(TARGETS + "/" + neighbours + "/history").then().statusCode(404);
    }

    @Test
    void isChangedByProgrammeOfficersAlone() {
        UUID id = whole("1.00");
        for (var somebody : Stream.of(user(bolton), as(Roles.AUDITOR)).toList()) {
            somebody.body(body(savings, bolton, "Council plan", "1", "1.00"))
                    .post(TARGETS)
                    .then()
                    .statusCode(403);
            somebody.header("If-Match", "*")
                    .body("{}")
                    .patch(TARGETS + "/" + id)
                    .then()
                    .statusCode(403);
            somebody.body(method("EQUALLY", "", bolton))
                    .post("%s/%s/apportionment".formatted(TARGETS, id))
                    .then()
                    .statusCode(403);
        }
        as(Roles.AUDITOR).get(TARGETS + "/" + id).then().statusCode(200);
    }

    @Test
    void isApportionedEqually() {
        UUID id = whole("100.01");
        apportion(id, method("EQUALLY", "", wigan, bolton))
                .statusCode(200)
                .body("target", equalTo(id.toString()))
                .body("value", equalTo("100.01"))
                .body("apportioned.method", equalTo("EQUALLY"))
                .body("parts.organisation", contains(wigan.toString(), bolton.toString()))
                .body("parts.value.sort()", contains("50.00", "50.01"))
                .body("parts.source", everyItem(equalTo("Strategy")))
                .body("parts.sourceVersion", everyItem(equalTo("1")))
                .body("parts.partOf", everyItem(equalTo(id.toString())));
        officer().queryParam("partOf", id).get(TARGETS).then().body("items", hasSize(2));
        officer()
                .get(TARGETS + "/" + id)
                .then()
                .body("apportioned.method", equalTo("EQUALLY"))
                .body("value", equalTo("100.01"));
        officer().get(TARGETS + "/" + id + "/history").then().body("items", hasSize(2));
    }

    @RepeatedTest(3)
    void apportionedByTwoAtOnceItsPartsAreThoseOfOneAndAddUp() throws Exception {
        UUID id = whole("100.01");
        List<String> methods = List.of(method("EQUALLY", "", wigan, bolton), byHand("70.01", "30.00"));
        assertThat(AtOnce.callWith(
                        methods, body -> apportion(id, body).extract().statusCode()))
                .isSubsetOf(200, 409);
        List<String> parts =
                officer().queryParam("partOf", id).get(TARGETS).jsonPath().getList("items.value");
        assertThat(parts)
                .isIn(
                        List.of("50.00", "50.01"),
                        List.of("50.01", "50.00"),
                        List.of("70.01", "30.00"),
                        List.of("30.00", "70.01"));
    }

    @Test
    void isApportionedByFinalValuesOfAnotherIndicator() {
        String homes = indicator("NUMBER", "");
        UUID id = whole("100.00");
        String earlier = ",\"weightedBy\":\"%s\",\"weightFirstDay\":\"2007-04-01\",\"weightLastDay\":\"2008-03-31\""
                .formatted(homes);
        imported(bolton, homes, 2007, "1");
        imported(wigan, homes, 2009, "2");
        await().untilAsserted(() -> apportion(id, method("BY_WEIGHT", earlier, bolton, wigan))
                .statusCode(422)
                .body("type", endsWith("weight-missing"))
                .body("detail", containsString(wigan.toString()))
                .body("detail", not(containsString(bolton.toString()))));
        imported(bolton, homes, 2009, "1");
        await().untilAsserted(() -> apportion(
                        id, method("BY_WEIGHT", ",\"weightedBy\":\"%s\"".formatted(homes), bolton, wigan))
                .statusCode(200)
                .body("apportioned.weightedBy", equalTo(homes))
                .body("apportioned.weightFirstDay", equalTo("2009-04-01"))
                .body("parts.value", contains("33.33", "66.67")));
    }

    @Test
    void refusesAWeightThatDoesNotAddUpOrIsNotThere() {
        UUID id = whole("100.00");
        apportion(id, method("BY_WEIGHT", ",\"weightedBy\":\"%s\"".formatted(indicator("PERCENTAGE", "")), bolton))
                .statusCode(422)
                .body("type", endsWith("no-weight"))
                .body("errors[0].pointer", equalTo("/weightedBy"));
        apportion(id, method("BY_WEIGHT", ",\"weightedBy\":\"NO_SUCH\"", bolton))
                .statusCode(422)
                .body("type", endsWith("unknown-indicator"));
    }

    private void population(UUID organisation, String trueOn, long figure) {
        told.that(
                "membership.organisation-statistics",
                Map.of(
                        "organisation",
                        organisation,
                        "kind",
                        "POPULATION",
                        "trueOn",
                        LocalDate.parse(trueOn),
                        "figure",
                        figure,
                        "source",
                        "Census"));
    }

    @Test
    void isApportionedByTheLatestPopulationWhenThePeriodBegins() {
        population(bolton, "2001-04-01", 999);
        population(bolton, "2009-04-01", 300);
        population(wigan, "2009-04-02", 100);
        UUID id = whole("100.00");
        apportion(id, method("BY_POPULATION", "", bolton, wigan))
                .statusCode(422)
                .body("type", endsWith("weight-missing"))
                .body("detail", containsString(wigan.toString()))
                .body("detail", not(containsString(bolton.toString())));
        list().body("items", hasSize(1));
        population(wigan, "2008-04-01", 100);
        apportion(id, method("BY_POPULATION", "", bolton, wigan))
                .statusCode(200)
                .body("parts.value", contains("75.00", "25.00"));
    }

    @Test
    void isApportionedByHandToThePenny() {
        UUID id = whole("100.00");
        apportion(id, byHand("60.00", "40.01")).statusCode(422).body("type", endsWith("parts-are-not-the-whole"));
        apportion(id, byHand("60.00", "40.001"))
                .statusCode(422)
                .body("type", endsWith("not-money"))
                .body("errors[0].pointer", equalTo("/parts/1/value"));
        apportion(id, byHand("60.00", "40")).statusCode(200).body("parts.value", contains("60.00", "40.00"));
    }

    @Test
    void refusesToApportionTwiceOrOverTargetsThatAreThere() {
        UUID id = whole("100.00");
        UUID own = created(savings, bolton, "Strategy", "1", "5.00");
        apportion(id, method("EQUALLY", "", bolton, wigan))
                .statusCode(409)
                .body("type", endsWith("part-exists"))
                .body("detail", containsString(bolton.toString()));
        apportion(own, method("EQUALLY", "", bolton)).statusCode(422).body("type", endsWith("target-of-one"));
        UUID next = created(savings, null, "Strategy", "2", "100.00");
        apportion(next, method("EQUALLY", "", bolton, wigan)).statusCode(200);
        apportion(next, method("EQUALLY", "", bolton, wigan))
                .statusCode(409)
                .body("type", endsWith("target-apportioned"));
        officer()
                .header("If-Match", "*")
                .body("{\"value\":\"1.00\"}")
                .patch(TARGETS + "/" + next)
                .then()
                .statusCode(409)
                .body("type", endsWith("target-apportioned"));
    }

    @Test
    void refusesToApportionWhatDoesNotAddUpOrAmongNobody() {
        UUID share = created(indicator("PERCENTAGE", ""), null, "Strategy", "1", "85");
        apportion(share, method("EQUALLY", "", bolton)).statusCode(422).body("type", endsWith("does-not-add-up"));
        UUID id = whole("100.00");
        apportion(id, method("EQUALLY", "")).statusCode(400);
        apportion(id, method("EQUALLY", ",\"decimals\":5", bolton)).statusCode(400);
        apportion(id, method("EQUALLY", "", UUID.randomUUID()))
                .statusCode(422)
                .body("type", endsWith("unknown-organisation"))
                .body("errors[0].pointer", equalTo("/parts/0/organisation"));
    }

    @Test
    void aNumberIsSplitIntoWholesUnlessDecimalsAreAskedFor() {
        String homes = indicator("NUMBER", "");
        apportion(created(homes, null, "Strategy", "1", "5"), method("EQUALLY", "", bolton, wigan))
                .statusCode(200)
                .body("parts.value.sort()", contains("2", "3"));
        apportion(created(homes, null, "Strategy", "2", "5"), method("EQUALLY", ",\"decimals\":1", bolton, wigan))
                .statusCode(200)
                .body("parts.value", contains("2.5", "2.5"));
    }
}

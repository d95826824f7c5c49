package org.concordat.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.indicator.IndicatorClerk.RETURNS;
import static org.concordat.reporting.indicator.IndicatorClerk.as;
import static org.concordat.reporting.indicator.IndicatorClerk.asked;
import static org.concordat.reporting.indicator.IndicatorClerk.begin;
import static org.concordat.reporting.indicator.IndicatorClerk.code;
import static org.concordat.reporting.indicator.IndicatorClerk.etag;
import static org.concordat.reporting.indicator.IndicatorClerk.id;
import static org.concordat.reporting.indicator.IndicatorClerk.imported;
import static org.concordat.reporting.indicator.IndicatorClerk.indicator;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.opened;
import static org.concordat.reporting.indicator.IndicatorClerk.organisation;
import static org.concordat.reporting.indicator.IndicatorClerk.step;
import static org.concordat.reporting.indicator.IndicatorClerk.user;
import static org.concordat.reporting.indicator.IndicatorClerk.value;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.reporting.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** Two people at the same target, warning or return: exactly one of two steps that exclude each other is taken. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TwoAtOnceTest {

    private static final String TARGETS = "/reporting/v1/targets";
    private static final String WARNINGS = "/reporting/v1/warnings";

    @Inject
    Told told;

    private String type;
    private UUID council;

    @BeforeEach
    void aCouncil() {
        type = code("AT_ONCE");
        council = organisation(told, type);
    }

    private static List<Response> atOnce(AtOnce.Call<Response> one, AtOnce.Call<Response> other) throws Exception {
        return AtOnce.call(List.of(one, other));
    }

    private static void assertOneIsTaken(List<Response> answers, int refused) {
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, refused);
    }

    private static List<String> actions(String path) {
        return officer().get(path + "/history").jsonPath().getList("items.action");
    }

    /** They name nobody in common, so that no part of one is in the way of the other. */
    @RepeatedTest(3)
    void aTargetIsApportionedOnceAndItsPartsAddUpToThePenny() throws Exception {
        UUID id = id(officer()
                .body("""
                        {"indicator":"%s","firstDay":"2009-04-01","lastDay":"2010-03-31","source":"Strategy",
                         "sourceVersion":"1","value":"100.01"}""".formatted(indicator("MONEY", "")))
                .post(TARGETS)
                .then());
        String path = TARGETS + "/" + id;
        assertOneIsTaken(
                atOnce(
                        () -> officer().body(equally(2)).post(path + "/apportionment"),
                        () -> officer().body(equally(3)).post(path + "/apportionment")),
                409);
        List<String> parts =
                officer().queryParam("partOf", id).get(TARGETS).jsonPath().getList("items.value");
        assertThat(parts).hasSizeBetween(2, 3);
        assertThat(parts.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100.01");
        assertThat(actions(path)).containsOnlyOnce("target-apportioned");
    }

    private String equally(int number) {
        return "{\"method\":\"EQUALLY\",\"parts\":[%s]}"
                .formatted(Stream.generate(() -> organisation(told, type))
                        .limit(number)
                        .map("{\"organisation\":\"%s\"}"::formatted)
                        .collect(Collectors.joining(",")));
    }

    @RepeatedTest(3)
    void aWarningIsClosedByOneDecision() throws Exception {
        String visits = indicator("NUMBER", "");
        imported(council, visits, 2005, "100");
        imported(council, visits, 2006, "80");
        imported(council, visits, 2007, "60");
        String path = WARNINGS + "/"
                + officer().get(WARNINGS + "?indicator=" + visits).path("items[0].id");
        List<Response> answers = atOnce(() -> decided(path, "Board"), () -> decided(path, "Director"));
        assertOneIsTaken(answers, 409);
        String decidedBy = answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .findFirst()
                .orElseThrow()
                .path("decidedBy");
        assertThat(officer().get(path).<String>path("decidedBy")).isEqualTo(decidedBy);
        assertThat(actions(path)).containsOnlyOnce("warning-closed");
    }

    private static Response decided(String path, String by) {
        return officer()
                .body("{\"decidedBy\":\"%s\",\"reason\":\"Closed for repair\"}".formatted(by))
                .post(path + "/decisions");
    }

    private String begun() {
        String visits = indicator("NUMBER", "");
        return RETURNS + "/" + id(begin(user(council), opened(asked(visits)), council, value(visits, "120")));
    }

    @RepeatedTest(3)
    void aReturnIsEitherAcceptedOrQueried() throws Exception {
        String path = begun();
        step(user(council), path, "submission").statusCode(200);
        assertOneIsTaken(
                atOnce(() -> officer().body("{}").post(path + "/acceptance"), () -> as(Roles.PARTNERSHIP_ADMIN)
                        .body("{\"query\":\"Does it include schools?\"}")
                        .post(path + "/query")),
                409);
        assertThat(actions(path).stream().filter(List.of("return-accepted", "return-queried")::contains))
                .hasSize(1);
    }

    @RepeatedTest(3)
    void aReturnIsAmendedByOneOfTwoWhoSawTheSameVersion() throws Exception {
        String path = begun();
        String seen = etag(path);
        AtOnce.Call<Response> emptied = () ->
                user(council).header("If-Match", seen).body("{\"values\":[]}").patch(path);
        assertOneIsTaken(atOnce(emptied, emptied), 412);
        assertThat(actions(path)).hasSize(2);
    }
}

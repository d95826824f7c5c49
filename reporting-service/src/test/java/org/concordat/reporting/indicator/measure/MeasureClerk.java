package org.concordat.reporting.indicator.measure;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.concordat.reporting.indicator.IndicatorClerk.code;
import static org.concordat.reporting.indicator.IndicatorClerk.id;
import static org.concordat.reporting.indicator.IndicatorClerk.indicator;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.organisation;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Tokens;
import org.concordat.reporting.Told;
import org.hamcrest.Matcher;

/** Sets measures and imports what they rest on, as their callers do. */
final class MeasureClerk {

    static final String MEASURES = "/reporting/v1/measures";

    /** Shown to the public, so that organisations' users see measures of it. */
    static final String SHOWN = ",\"shownToThePublic\":true";

    private MeasureClerk() {}

    static String shownIndicator(String kind) {
        return indicator(kind, SHOWN);
    }

    /** So many councils of a type of their own. */
    static List<UUID> councils(Told told, String type, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> organisation(told, type))
                .toList();
    }

    static String shareOfYes(String code, String indicator, String type, String dueDay) {
        return """
                {"code":"%s","kind":"RULE","indicator":"%s","name":"Most signed",
                 "rule":{"kind":"SHARE","target":"85","atLeast":"YES"},
                 "organisations":{"types":["%s"]},"dueDay":"%s"}""".formatted(code, indicator, type, dueDay);
    }

    static String judgedBody(String code) {
        return """
                {"code":"%s","kind":"JUDGEMENT","name":"Reviews are in use","dueDay":"2009-03-31"}""".formatted(code);
    }

    static String joinedBody(String code, String kind, String... parts) {
        return """
                {"code":"%s","kind":"%s","name":"Joined","dueDay":"2009-03-31","parts":["%s"]}""".formatted(code, kind, String.join("\",\"", parts));
    }

    static String set(String body) {
        return MEASURES + "/" + id(officer().body(body).post(MEASURES).then());
    }

    static String aCode() {
        return code("MEASURE");
    }

    /** A line of an import about the year until a day. */
    static String line(UUID organisation, String indicator, String lastDay, String value) {
        boolean missing = List.of("NOT_APPLICABLE", "NOT_AVAILABLE", "WITHHELD").contains(value);
        int year = Integer.parseInt(lastDay.substring(0, 4));
        return "%s,%s,%d-04-01,%s,%s,%s,,\n"
                .formatted(organisation, indicator, year - 1, lastDay, missing ? "" : value, missing ? value : "");
    }

    static void imported(Collection<String> lines) {
        given().auth()
                .oauth2(Tokens.person(Roles.PROGRAMME_OFFICER))
                .contentType("text/csv")
                .body("organisation,indicator,firstDay,lastDay,value,missing,base,visibleFrom\n"
                        + String.join("", lines))
                .post("/reporting/v1/observation-imports")
                .then()
                .statusCode(200);
    }

    /** What was imported comes back over the service's own topic. */
    static void awaitStanding(String measure, String query, String property, Matcher<?> is) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> officer()
                        .get(measure + "/standing" + query)
                        .then()
                        .statusCode(200)
                        .body(property, is));
    }
}

package org.concordat.programme.strategy;

import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.officer;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.concordat.programme.register.SubRegionsTold;

/** The strategy as callers set it, and the requests that most of its tests begin with. */
public final class Strategy {

    public static final String THEMES = "/programme/v1/themes";
    public static final String DRIVERS = "/programme/v1/policy-drivers";
    public static final String OUTCOMES = "/programme/v1/priority-outcomes";
    public static final String MEASURES = "/programme/v1/success-measures";
    public static final String OBJECTIVES = "/programme/v1/objectives";

    private Strategy() {}

    public static String theme() {
        return themeUnder(null);
    }

    /** @param parent {@code null} for one that stands under none */
    public static String themeUnder(String parent) {
        String code = code("THEME");
        String under = parent == null ? "" : ",\"parent\":\"%s\"".formatted(parent);
        officer()
                .body("{\"code\":\"%s\",\"name\":\"Efficiency\"%s}".formatted(code, under))
                .post(THEMES)
                .then()
                .statusCode(201);
        return code;
    }

    public static String outcome(String theme) {
        String code = code("OUTCOME");
        officer()
                .body("{\"code\":\"%s\",\"name\":\"Cheaper services\",\"theme\":\"%s\"}".formatted(code, theme))
                .post(OUTCOMES)
                .then()
                .statusCode(201);
        return code;
    }

    public static String measure(String outcome) {
        String code = code("MEASURE");
        officer()
                .body("{\"code\":\"%s\",\"name\":\"Shared services\",\"priorityOutcome\":\"%s\"}"
                        .formatted(code, outcome))
                .post(MEASURES)
                .then()
                .statusCode(201);
        return code;
    }

    public static String measure() {
        return measure(outcome(theme()));
    }

    public static String body(String code, String measure) {
        return """
                {"code":"%s","name":"Energy is bought together","improves":"What councils pay for energy",
                 "successMeasure":"%s","nationalAction":"A framework agreement","regionalAction":"One tender a year",
                 "localAction":"Each council joins it","effectiveOn":"2008-04-01","reason":"Strategy 2008-11"}""".formatted(code, measure);
    }

    public static ValidatableResponse create(String code, String measure) {
        return officer().body(body(code, measure)).post(OBJECTIVES).then();
    }

    public static UUID objective(String measure) {
        return UUID.fromString(
                create(code("OBJECTIVE"), measure).statusCode(201).extract().path("id"));
    }

    public static UUID objective() {
        return objective(measure());
    }

    public static String achievements(UUID objective) {
        return OBJECTIVES + "/" + objective + "/achievements";
    }

    public static String achievement(String subRegion, String year, String achievedOn) {
        return """
                {"subRegion":"%s","financialYear":"%s","achievedOn":"%s","evidence":"Board 12/2009, item 4",
                 "decidedBy":{"role":"programme-director"}}""".formatted(subRegion, year, achievedOn);
    }

    public static ValidatableResponse achieve(UUID objective, String achievement) {
        return officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(achievement)
                .post(achievements(objective))
                .then();
    }

    /** The path of an objective that was achieved in a sub-region for 2008-09. */
    public static String achieved(UUID objective, String subRegion) {
        return achieve(objective, achievement(subRegion, "2008-09", "2009-03-20"))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    public static ValidatableResponse reopen(String achievement, String on) {
        return reopening(achievement, reopening(on));
    }

    public static String reopening(String on) {
        return """
                {"effectiveOn":"%s","reason":"The evidence was of another year","evidence":"Board 3/2010, item 2",
                 "decidedBy":{"role":"programme-director"}}""".formatted(on);
    }

    public static ValidatableResponse reopening(String achievement, String reopening) {
        return officer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(reopening)
                .post(achievement + "/reopening")
                .then();
    }

    /** Has membership tell of the sub-regions that the tests speak of. */
    public static void subRegionsAreKnown(AgroalDataSource dataSource) {
        new SubRegionsTold(dataSource).are("cumbria", "merseyside");
    }
}

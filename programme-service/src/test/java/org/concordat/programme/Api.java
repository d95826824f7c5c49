package org.concordat.programme;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Tokens;

/** The service as its callers use it. */
public final class Api {

    public static final String KINDS = "/programme/v1/workstream-kinds";
    public static final String PROGRAMMES = "/programme/v1/programmes";

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private Api() {}

    public static RequestSpecification officer() {
        return as(Roles.PROGRAMME_OFFICER);
    }

    public static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.person(role)).contentType(ContentType.JSON);
    }

    /** A code that no other test uses. */
    public static String code(String prefix) {
        return prefix + "_" + COUNTER.incrementAndGet();
    }

    public static String kind(boolean overhead) {
        String code = code("KIND");
        officer().body("""
                        {"code":"%s","name":"Some kind","overhead":%s,"effectiveOn":"2008-04-01"}""".formatted(code, overhead)).post(KINDS).then().statusCode(201);
        return code;
    }

    /** A programme that runs in the financial years that the dates touch. */
    public static UUID programme(String startsOn, String endsOn) {
        return UUID.fromString(officer()
                .body("""
                        {"code":"%s","name":"A programme","startsOn":"%s","endsOn":"%s","fundingSources":[],
                         "effectiveOn":"%s"}""".formatted(code("PROGRAMME"), startsOn, endsOn, startsOn))
                .post(PROGRAMMES)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static String activity(String kind, String financialYear, long budget, Long costAlone) {
        return """
                {"title":"An activity","kind":"%s",
                 "budgets":[{"financialYear":"%s","amount":{"amount":"%d.00","currency":"GBP"}}],
                 "costAlone":%s,"effectiveOn":"2008-04-01"}""".formatted(
                        kind,
                        financialYear,
                        budget,
                        costAlone == null ? null : "{\"amount\":\"%d.00\",\"currency\":\"GBP\"}".formatted(costAlone));
    }

    public static String activities(UUID programme) {
        return PROGRAMMES + "/" + programme + "/activities";
    }

    public static ValidatableResponse add(UUID programme, String activity) {
        return officer().body(activity).post(activities(programme)).then();
    }

    public static String etag(String path) {
        return officer().get(path).then().statusCode(200).extract().header("ETag");
    }
}

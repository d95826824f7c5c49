package org.concordat.reporting.report.published;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.indicator.IndicatorClerk;

/** Makes publications as their callers do: one person writes, another reviews. */
public final class Publisher {

    static final String PUBLICATIONS = "/reporting/v1/publications";

    private Publisher() {}

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static RequestSpecification author() {
        return with(Tokens.person("author", Roles.PROGRAMME_OFFICER, UUID.randomUUID()));
    }

    public static RequestSpecification reviewer() {
        return with(Tokens.person("reviewer", Roles.PROGRAMME_OFFICER, UUID.randomUUID()));
    }

    static RequestSpecification as(String role) {
        return with(Tokens.person(role));
    }

    /** A portal of an organisation. */
    static RequestSpecification portal() {
        return with(Tokens.person(Roles.ORGANISATION_USER, UUID.randomUUID()));
    }

    static String code() {
        return IndicatorClerk.code("MONITORING");
    }

    public static String section(String heading, String report, FinancialYear year) {
        return "{\"heading\":\"%s\",\"text\":\"First.\\n\\nSecond.\",\"report\":\"%s\",\"financialYear\":\"%s\"}"
                .formatted(heading, report, year);
    }

    static String body(String code, String sections) {
        return """
                {"code":"%s","kind":"SIX_MONTHLY","title":"Half-year","firstDay":"2008-04-01","lastDay":"2008-09-30",
                 "sections":[%s]}""".formatted(code, sections);
    }

    /** The path of a new publication whose first version is a draft. */
    public static String draft(String sections) {
        return PUBLICATIONS + "/"
                + author().body(body(code(), sections))
                        .post(PUBLICATIONS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    public static ValidatableResponse step(RequestSpecification by, String path, String step, String body) {
        return by.body(body).post(path + "/" + step).then();
    }

    public static ValidatableResponse step(RequestSpecification by, String path, String step) {
        return step(by, path, step, "{}");
    }

    static ValidatableResponse approve(RequestSpecification by, String path) {
        String seen = author().get(path).then().statusCode(200).extract().path("versions[-1].figuresKnownAt");
        return step(by, path, "approval", "{\"figuresKnownAt\":\"%s\"}".formatted(seen));
    }

    public static void submitAndApprove(String path) {
        step(author(), path, "submission").statusCode(200);
        approve(reviewer(), path).statusCode(200);
    }

    public static void publishNow(String path) {
        submitAndApprove(path);
        step(reviewer(), path, "publication").statusCode(200);
    }

    static byte[] bytes(RequestSpecification by, String path) {
        return by.get(path).then().statusCode(200).extract().asByteArray();
    }
}

package org.concordat.funding.application.application;

import static io.restassured.RestAssured.given;

import io.agroal.api.AgroalDataSource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.funding.register.Membership;
import org.concordat.funding.register.Membership.Told;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Tokens;

/** Organisations and their users, and the few requests that most tests of applications begin with. */
public final class Applicants {

    public static final String APPLICATIONS = "/funding/v1/applications";

    private final Membership membership;

    public Applicants(AgroalDataSource dataSource) {
        this.membership = new Membership(dataSource);
    }

    /** A district that membership has told of. */
    public UUID district() {
        return membership.organisation(Told.of("District", "DISTRICT", "cheshire"));
    }

    public List<UUID> districts(int number) {
        return IntStream.range(0, number).mapToObj(i -> district()).toList();
    }

    public Membership membership() {
        return membership;
    }

    public static RequestSpecification user(UUID organisation) {
        return given().auth()
                .oauth2(Tokens.person(Roles.ORGANISATION_USER, organisation))
                .contentType(ContentType.JSON);
    }

    public static String at(UUID application) {
        return APPLICATIONS + "/" + application;
    }

    /** @param more further properties, each with a comma before it */
    public static String body(UUID call, String amount, String more) {
        return """
                {"call":"%s","title":"Shared payroll","summary":"One payroll for three councils","purpose":"SHARED",
                 "priorities":["SHARED","CUSTOMER"],"outcomes":["Payslips cost half as much"],
                 "matchFunding":{"amount":"20000.00","currency":"GBP"},"evidenceOfNeed":"The benchmarking of 2007",
                 "requested":{"amount":"%s","currency":"GBP"},
                 "amounts":[{"financialYear":"2008-09","kind":"REVENUE","amount":{"amount":"%s","currency":"GBP"}}],
                 "answers":[{"question":"NATIONAL","answer":"No, there is none"}]%s}""".formatted(call, amount, amount, more);
    }

    public static String partnershipOf(UUID lead, UUID member) {
        return """
                ,"partnership":{"name":"Cheshire","subRegion":"cheshire","members":[
                  {"organisation":"%s","share":"60"},{"organisation":"%s","share":"40"}]}""".formatted(lead, member);
    }

    public static UUID start(UUID organisation, String body) {
        return UUID.fromString(user(organisation)
                .body(body)
                .post(APPLICATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static ValidatableResponse submit(UUID organisation, UUID application) {
        return user(organisation)
                .body("{}")
                .post(at(application) + "/submission")
                .then();
    }

    /** A submitted application of an organisation that applies alone. */
    public static UUID submitted(UUID organisation, UUID call, String amount) {
        UUID application = start(organisation, body(call, amount, ""));
        submit(organisation, application).statusCode(200);
        return application;
    }
}

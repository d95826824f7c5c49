package org.concordat.membership.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;

/** Works with the service as a membership officer does; what tests need first is made here, through the API. */
public final class Clerk {

    public static final String ROOT = "/membership/v1";

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final AtomicInteger YEARS = new AtomicInteger(2040);
    private static final int LAST_YEAR = 2298;
    private static final int LONG_AGO = 1850;

    private Clerk() {}

    public static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.person(role)).contentType(ContentType.JSON);
    }

    public static RequestSpecification machine(String... scopes) {
        return given().auth().oauth2(Tokens.machine(scopes)).contentType(ContentType.JSON);
    }

    public static RequestSpecification officer() {
        return as(Roles.MEMBERSHIP_OFFICER);
    }

    public static RequestSpecification userOf(UUID organisation) {
        return given().auth()
                .oauth2(Tokens.person(Roles.ORGANISATION_USER, organisation))
                .contentType(ContentType.JSON);
    }

    public static Response create(String collection, String body) {
        Response response = officer().body(body).post(ROOT + collection);
        response.then().statusCode(201);
        return response;
    }

    /** A type that no other test uses; returns its code. */
    public static String anOrganisationType() {
        String code = "TYPE_" + NUMBERS.incrementAndGet();
        create("/organisation-types", "{\"code\":\"%s\",\"name\":\"Type %s\",\"council\":true}".formatted(code, code));
        return code;
    }

    /** A sub-region that no other test uses; returns its code. */
    public static String aSubRegion() {
        String code = "area-" + NUMBERS.incrementAndGet();
        create("/sub-regions", "{\"code\":\"%s\",\"name\":\"%s\"}".formatted(code, code.toUpperCase(Locale.ROOT)));
        return code;
    }

    public static UUID anOrganisation(String type, String subRegion) {
        return id(create(
                "/organisations",
                "{\"name\":\"Council %d\",\"type\":\"%s\",\"subRegion\":\"%s\"}"
                        .formatted(NUMBERS.incrementAndGet(), type, subRegion)));
    }

    /** With the address that an invoice with VAT needs. */
    public static UUID anOrganisationWithAddress(String type) {
        return id(create("/organisations", """
                {"name":"Council %d","type":"%s","subRegion":"%s","postalAddress":{"line1":"Tŷ’r Sir","line2":"Ffordd y Dŵr",
                 "town":"Llangefni","postcode":"LL77 7TW"}}""".formatted(NUMBERS.incrementAndGet(), type, aSubRegion())));
    }

    public static UUID anOrganisation() {
        return anOrganisation(anOrganisationType(), aSubRegion());
    }

    /** A year that no other test uses: one to come and, when the contract knows no more of them, one long past. */
    public static FinancialYear aFinancialYear() {
        int next = YEARS.incrementAndGet();
        return new FinancialYear(next <= LAST_YEAR ? next : LONG_AGO + next - LAST_YEAR);
    }

    public static UUID aDraftCard(FinancialYear year, String type, String amount) {
        return id(create("/rate-cards", """
                {"name":"Card","financialYear":"%s","classes":[{"name":"Class %s","organisationTypes":["%s"],
                 "annualAmount":{"amount":"%s","currency":"GBP"},"proRata":"WHOLE_MONTHS"}]}""".formatted(year, type, type, amount)));
    }

    public static UUID aPublishedCard(FinancialYear year, String type, String amount) {
        UUID card = aDraftCard(year, type, amount);
        officer()
                .body("{}")
                .post(ROOT + "/rate-cards/" + card + "/publication")
                .then()
                .statusCode(200);
        return card;
    }

    public static UUID anInvitation(UUID organisation, FinancialYear year) {
        return id(create(
                "/subscriptions", "{\"organisation\":\"%s\",\"financialYear\":\"%s\"}".formatted(organisation, year)));
    }

    /** A subscription of an organisation, type, card and year of its own. */
    public static UUID anInvitation(String amount) {
        String type = anOrganisationType();
        FinancialYear year = aFinancialYear();
        aPublishedCard(year, type, amount);
        return anInvitation(anOrganisation(type, aSubRegion()), year);
    }

    public static Response step(UUID subscription, String step, String body) {
        return officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(ROOT + "/subscriptions/" + subscription + "/" + step);
    }

    public static Response pay(UUID subscription, String amount) {
        return step(subscription, "payments", """
                {"amount":{"amount":"%s","currency":"GBP"},"receivedOn":"2008-05-02","method":"BANK_TRANSFER",
                 "reference":"BACS 4711"}""".formatted(amount));
    }

    /** Approves what somebody else has asked for. */
    public static Response approve(UUID request) {
        return as(Roles.PARTNERSHIP_ADMIN)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{}")
                .post(ROOT + "/approval-requests/" + request + "/approval");
    }

    /** A credit note that one person asks for and another approves; answers with the approval. */
    public static Response creditNote(UUID subscription, String body) {
        Response request = step(subscription, "credit-notes", body);
        request.then().statusCode(201);
        return approve(id(request));
    }

    public static UUID anInvoiced(String amount) {
        UUID subscription = anInvitation(amount);
        step(subscription, "agreement", "{}").then().statusCode(200);
        step(subscription, "invoice", "{}").then().statusCode(200);
        return subscription;
    }

    public static UUID id(Response response) {
        return UUID.fromString(response.jsonPath().getString("id"));
    }
}

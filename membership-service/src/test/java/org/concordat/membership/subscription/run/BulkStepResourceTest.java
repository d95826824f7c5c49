package org.concordat.membership.subscription.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aFinancialYear;
import static org.concordat.membership.testing.Clerk.aPublishedCard;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.anOrganisationWithAddress;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BulkStepResourceTest {

    private static final String RUNS = ROOT + "/subscription-runs";

    @Inject
    AgroalDataSource dataSource;

    private FinancialYear year;
    private String type;
    private String run;

    @BeforeEach
    void inviteFour() {
        year = aFinancialYear();
        type = anOrganisationType();
        aPublishedCard(year, type, "2000.00");
        String subRegion = aSubRegion();
        for (int i = 0; i < 4; i++) {
            anOrganisation(type, subRegion);
        }
        runToItsEnd();
    }

    private void runToItsEnd() {
        run = officer()
                .body("{\"financialYear\":\"%s\",\"organisationTypes\":[\"%s\"]}".formatted(year, type))
                .post(RUNS)
                .jsonPath()
                .getString("id");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> officer()
                .get(RUNS + "/" + run)
                .jsonPath()
                .getString("state")
                .equals("SUCCEEDED"));
    }

    private Response take(String step, String body) {
        return officer().body(body).post(RUNS + "/" + run + "/steps/" + step);
    }

    private List<String> subscriptions() {
        return all().getList("items.id");
    }

    private JsonPath all() {
        return officer()
                .queryParam("financialYear", year.toString())
                .get(ROOT + "/subscriptions")
                .jsonPath();
    }

    @Test
    void aWholeRunIsAgreedDeclinedAndInvoicedInBulk() {
        String declining = subscriptions().get(1);
        take("agreement", "{\"except\":[\"%s\"],\"effectiveOn\":\"2008-04-01\"}".formatted(declining))
                .then()
                .statusCode(200)
                .body("preview", equalTo(false))
                .body("done", equalTo(3))
                .body("total.amount", equalTo("6000.00"))
                .body("lines.status", everyItem(equalTo("AGREED")));
        take("decline", "{\"subscriptions\":[\"%s\"]}".formatted(declining))
                .then()
                .body("done", equalTo(1))
                .body("lines.subscription", contains(declining));
        take("invoice", "{\"issuedOn\":\"2008-04-21\",\"dueOn\":\"2008-05-21\"}")
                .then()
                .statusCode(200)
                .body("done", equalTo(3))
                .body("refused", equalTo(1))
                .body(
                        "lines.find { it.subscription == '%s' }.problem".formatted(declining),
                        containsString("DECLINED"));
        assertThat(all().getList("items.findAll { it.invoice != null }.invoice.number"))
                .containsExactlyInAnyOrder(year + "/0001", year + "/0002", year + "/0003");
        assertThat(all().getList("items.findAll { it.invoice != null }.invoice.dueOn"))
                .containsOnly("2008-05-21");
    }

    @Test
    void aFaultOfOursWithOneSubscriptionStopsNoOther() {
        String faulty = subscriptions().get(0);
        var sql = new Sql(dataSource);
        sql.update("alter table subscription add constraint fault check (id <> '%s' or status = 'INVITED')"
                .formatted(faulty));
        try {
            take("agreement", "{}")
                    .then()
                    .statusCode(200)
                    .body("done", equalTo(3))
                    .body("refused", equalTo(1))
                    .body(
                            "lines.find { it.subscription == '%s' }.problem".formatted(faulty),
                            containsString("on our side"));
        } finally {
            sql.update("alter table subscription drop constraint fault");
        }
        take("agreement", "{}").then().body("done", equalTo(1)).body("already", equalTo(3));
    }

    @Test
    void whatIsNamedAndNoneOfTheRunIsRefusedAndNotLeftOutWithoutAWord() {
        String own = subscriptions().get(0);
        UUID stranger = UUID.randomUUID();
        for (String named : List.of("subscriptions", "except")) {
            take("agreement", "{\"%s\":[\"%s\",\"%s\"]}".formatted(named, own, stranger))
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("subscription-outside-the-run"))
                    .body("errors[0].pointer", equalTo("/" + named))
                    .body("detail", containsString(stranger.toString()));
        }
        assertThat(all().getList("items.status")).containsOnly("INVITED");
    }

    @Test
    void noneNamedIsNotAll() {
        take("decline", "{\"subscriptions\":[]}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/subscriptions"));
        assertThat(all().getList("items.status")).containsOnly("INVITED");
    }

    @Test
    void aPreviewShowsEachLineAndDoesNothing() {
        take("agreement", "{\"preview\":true}")
                .then()
                .statusCode(200)
                .body("preview", equalTo(true))
                .body("done", equalTo(4))
                .body("lines.status", everyItem(equalTo("AGREED")));
        take("invoice", "{\"preview\":true}").then().body("refused", equalTo(4));
        assertThat(all().getList("items.status")).containsOnly("INVITED");
        take("agreement", "{}").then().body("done", equalTo(4));
        take("invoice", "{\"preview\":true}")
                .then()
                .body("done", equalTo(4))
                .body("lines.status", everyItem(equalTo("INVOICED")));
        assertThat(all().getList("items.status")).containsOnly("AGREED");
        // the numbers that the preview drew are not lost
        take("invoice", "{}").then().body("done", equalTo(4));
        assertThat(all().getList("items.invoice.number")).contains(year + "/0001", year + "/0004");
    }

    @Test
    void aPreviewSaysWhichInvoicesWithVatLackWhatTheLawWants() {
        year = aFinancialYear();
        type = anOrganisationType();
        UUID card = id(create("/rate-cards", """
                {"name":"Card","financialYear":"%s","classes":[{"name":"Class","organisationTypes":["%s"],
                 "annualAmount":{"amount":"1000.00","currency":"GBP"},"proRata":"NONE","vatRate":"20"}]}""".formatted(year, type)));
        officer()
                .body("{}")
                .post(ROOT + "/rate-cards/" + card + "/publication")
                .then()
                .statusCode(200);
        anOrganisationWithAddress(type);
        anOrganisation(type, aSubRegion());
        runToItsEnd();
        take("agreement", "{}").then().body("done", equalTo(2));
        for (String order : List.of("{\"preview\":true}", "{}")) {
            take("invoice", order)
                    .then()
                    .statusCode(200)
                    .body("done", equalTo(1))
                    .body("refused", equalTo(1))
                    .body("lines.find { it.outcome == 'REFUSED' }.problem", containsString("the member's address"));
        }
    }

    @Test
    void takenAgainItTakesNoStepTwice() {
        take("agreement", "{}").then().body("done", equalTo(4)).body("already", equalTo(0));
        take("agreement", "{}")
                .then()
                .body("done", equalTo(0))
                .body("already", equalTo(4))
                .body("total.amount", equalTo("8000.00"));
        take("invoice", "{}").then().body("done", equalTo(4));
        take("invoice", "{}").then().body("done", equalTo(0)).body("already", equalTo(4));
        assertThat(all().getList("items.version")).containsOnly(2);
    }

    @Test
    void whatIsLongIsAnOperationThatGoesOnWhereItStopped() {
        String subRegion = aSubRegion();
        String organisations = IntStream.range(0, 500)
                .mapToObj(number -> "Council %s %d,%s,%s".formatted(type, number, type, subRegion))
                .collect(Collectors.joining("\n", "name,type,subRegion\n", "\n"));
        officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/csv")
                .body(organisations)
                .post(ROOT + "/organisation-imports")
                .then()
                .body("accepted", equalTo(500));
        runToItsEnd();
        Response ordered = take("agreement", "{}");
        ordered.then().statusCode(202);
        var ended = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> officer().get(ordered.getHeader("Location")).jsonPath(),
                        operation -> operation.getString("state").equals("SUCCEEDED"));
        assertThat(ended.getInt("done")).isEqualTo(504);
        officer()
                .get(ended.getString("result"))
                .then()
                .body("done", equalTo(504))
                .body("lines", hasSize(504));
    }

    @Test
    void invoicingIsForFinanceTooAndAgreeingForTheOfficers() {
        as(Roles.FINANCE_OFFICER)
                .body("{}")
                .post(RUNS + "/" + run + "/steps/invoice")
                .then()
                .statusCode(200);
        as(Roles.FINANCE_OFFICER)
                .body("{}")
                .post(RUNS + "/" + run + "/steps/agreement")
                .then()
                .statusCode(403);
        as(Roles.AUDITOR)
                .body("{}")
                .post(RUNS + "/" + run + "/steps/decline")
                .then()
                .statusCode(403);
        officer()
                .body("{}")
                .post(RUNS + "/" + UUID.randomUUID() + "/steps/agreement")
                .then()
                .statusCode(404);
        take("agreement", "{\"subscriptions\":[\"nobody\"]}").then().statusCode(400);
    }
}

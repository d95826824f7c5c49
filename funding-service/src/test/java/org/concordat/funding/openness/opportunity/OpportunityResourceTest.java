package org.concordat.funding.openness.opportunity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.application.application.Applicants.user;
import static org.concordat.funding.call.call.CallClerk.body;
import static org.concordat.funding.call.call.CallClerk.draft;
import static org.concordat.funding.call.call.CallClerk.laterBody;
import static org.concordat.funding.call.call.CallClerk.officer;
import static org.concordat.funding.call.call.CallClerk.openBody;
import static org.concordat.funding.call.call.CallClerk.publish;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OpportunityResourceTest {

    private static final String OPPORTUNITIES = "/funding/v1/common-grants/opportunities";

    @Inject
    AgroalDataSource dataSource;

    /** A word that the calls of this test alone have in their title. */
    private String word;

    @BeforeEach
    void aWordOfItsOwn() {
        word = "W" + UUID.randomUUID().toString().replace("-", "");
    }

    private String titled(String body) {
        return body.replace("\"Tranche 2\"", "\"Tranche %s\"".formatted(word));
    }

    private UUID open() {
        return publish(draft(titled(openBody(createFund(), ""))));
    }

    private ValidatableResponse search(String more) {
        return as(Roles.AUDITOR)
                .body("{\"search\":\"%s\"%s}".formatted(word, more))
                .post(OPPORTUNITIES + "/search")
                .then();
    }

    private ValidatableResponse found(String more) {
        return search(more).statusCode(200).body("status", equalTo(200)).body("message", equalTo("Success"));
    }

    @Test
    void anOpenCallIsAnOpportunityInTheProtocolsShape() {
        UUID call = open();
        as(Roles.AUDITOR)
                .get(OPPORTUNITIES + "/" + call)
                .then()
                .statusCode(200)
                .body("status", equalTo(200))
                .body("message", equalTo("Success"))
                .body("data.id", equalTo(call.toString()))
                .body("data.title", containsString(word))
                .body("data.description", equalTo("Shared services"))
                .body("data.status.value", equalTo("open"))
                .body("data.funding.totalAmountAvailable.amount", equalTo("100000.00"))
                .body("data.funding.totalAmountAvailable.currency", equalTo("GBP"))
                .body("data.keyDates.closeDate.eventType", equalTo("singleDate"))
                .body("data.keyDates.otherDates.applicationPeriod.eventType", equalTo("dateRange"))
                .body("data.acceptedApplicantTypes.value", contains("organization"))
                .body("data.createdAt", not(nullValue()))
                .body("data.lastModifiedAt", not(nullValue()));
    }

    @Test
    void announcedAndClosedCallsAreOpportunitiesToo() {
        UUID announced = publish(draft(titled(laterBody(createFund()))));
        UUID closed = open();
        new Sql(dataSource).update("update funding_call set status = 'CLOSED', closes_at = now() where id = ?", closed);
        found(",\"sorting\":{\"sortBy\":\"status.value\",\"sortOrder\":\"asc\"}")
                .body("items.id", contains(closed.toString(), announced.toString()))
                .body("items.status.value", contains("closed", "forecasted"));
    }

    @Test
    void draftsInvitationsAndCommissionsAreSeenByNobody() {
        UUID draft = draft(titled(openBody(createFund(), "")));
        String invited = ",\"invitations\":[{\"organisation\":\"%s\"}]".formatted(UUID.randomUUID());
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        UUID invitation = publish(draft(titled(
                body(createFund(), "INVITED", now.minus(1, ChronoUnit.DAYS), now.plus(1, ChronoUnit.DAYS), invited))));
        found("").body("items", empty()).body("paginationInfo.totalItems", equalTo(0));
        for (UUID hidden : List.of(draft, invitation)) {
            officer().get(OPPORTUNITIES + "/" + hidden).then().statusCode(404);
        }
    }

    /** Of the list the calls of this test alone, since the calls of others change as well. */
    private List<String> listed() {
        return as(Roles.AUDITOR)
                .get(OPPORTUNITIES)
                .then()
                .statusCode(200)
                .body("paginationInfo.page", equalTo(1))
                .body("paginationInfo.pageSize", equalTo(100))
                .extract()
                .path("items.findAll { it.title.contains('%s') }.id".formatted(word));
    }

    @Test
    void listsTheLatestChangedFirst() {
        UUID one = open();
        UUID other = open();
        assertThat(listed()).containsExactly(other.toString(), one.toString());
        officer()
                .body("{\"closesAt\":\"2098-01-01T00:00:00Z\",\"reason\":\"Asked for\"}")
                .post("/funding/v1/calls/" + one + "/extension")
                .then()
                .statusCode(200);
        assertThat(listed()).containsExactly(one.toString(), other.toString());
    }

    @Test
    void pagesHaveNumbers() {
        UUID one = open();
        UUID other = open();
        for (int page : new int[] {1, 2}) {
            found(",\"pagination\":{\"page\":%d,\"pageSize\":1}".formatted(page))
                    .body("items.id", contains((page == 1 ? other : one).toString()))
                    .body("paginationInfo.page", equalTo(page))
                    .body("paginationInfo.totalItems", equalTo(2))
                    .body("paginationInfo.totalPages", equalTo(2));
        }
        found(",\"pagination\":{\"page\":3,\"pageSize\":1}").body("items", empty());
    }

    @Test
    void aPageOrAPageSizeBeyondTheLimitIsRefused() {
        for (String beyond : List.of("page=101", "page=0", "pageSize=101", "pageSize=0")) {
            as(Roles.AUDITOR).get(OPPORTUNITIES + "?" + beyond).then().statusCode(400);
        }
        as(Roles.AUDITOR)
                .get(OPPORTUNITIES + "?page=100&pageSize=100")
                .then()
                .statusCode(200)
                .body("items", empty());
        search(",\"pagination\":{\"page\":101}").statusCode(400);
    }

    @Test
    void everyWordMustBeInTheTitleOrTheDescription() {
        UUID call = open();
        String request = "{\"search\":\"  SHARED %s \"}".formatted(word.toLowerCase(Locale.ROOT));
        as(Roles.AUDITOR)
                .body(request)
                .post(OPPORTUNITIES + "/search")
                .then()
                .statusCode(200)
                .body("items.id", contains(call.toString()));
        as(Roles.AUDITOR)
                .body(request.replace("SHARED", "highways"))
                .post(OPPORTUNITIES + "/search")
                .then()
                .body("items", empty());
        // what stands for anything in SQL stands for itself here
        as(Roles.AUDITOR)
                .body("{\"search\":\"%s%%\"}".formatted(word))
                .post(OPPORTUNITIES + "/search")
                .then()
                .body("items", empty());
    }

    private static String money(String filter, String operator, String min, String max) {
        return ",\"filters\":{\"%s\":{\"operator\":\"%s\",\"value\":{\"min\":{\"amount\":\"%s\",\"currency\":\"GBP\"},\"max\":{\"amount\":\"%s\",\"currency\":\"GBP\"}}}}"
                .formatted(filter, operator, min, max);
    }

    @Test
    void isNarrowedByTheProtocolsFiltersAndTheirContrary() {
        UUID call = open();
        LocalDate closes = LocalDate.ofInstant(Instant.now().plus(1, ChronoUnit.DAYS), ZoneOffset.UTC);
        String around =
                ",\"filters\":{\"closeDateRange\":{\"operator\":\"%s\",\"value\":{\"min\":\"%s\",\"max\":\"%s\"}}}";
        List<String> fitting = List.of(
                ",\"filters\":{\"status\":{\"operator\":\"in\",\"value\":[\"open\",\"forecasted\"]}}",
                ",\"filters\":{\"status\":{\"operator\":\"notIn\",\"value\":[\"closed\",\"custom\"]}}",
                around.formatted("between", closes.minusDays(1), closes.plusDays(1)),
                around.formatted("outside", closes.plusDays(2), closes.plusDays(3)),
                money("totalFundingAvailableRange", "between", "100000.00", "100000.00"),
                money("minAwardAmountRange", "between", "5000.00", "6000.00"),
                money("maxAwardAmountRange", "outside", "1.00", "99999.99"));
        fitting.forEach(filter -> found(filter).body("items.id", contains(call.toString())));
        List<String> others = List.of(
                ",\"filters\":{\"status\":{\"operator\":\"in\",\"value\":[\"closed\"]}}",
                ",\"filters\":{\"status\":{\"operator\":\"notIn\",\"value\":[\"open\"]}}",
                around.formatted("outside", closes.minusDays(1), closes.plusDays(1)),
                money("totalFundingAvailableRange", "between", "1.00", "99999.99"),
                money("minAwardAmountRange", "outside", "5000.00", "5000.00"),
                money("maxAwardAmountRange", "between", "100000.01", "200000.00"));
        others.forEach(filter -> found(filter).body("items", empty()));
    }

    @Test
    void saysHowItHasSortedAndNarrowed() {
        open();
        found("")
                .body("sortInfo.sortBy", equalTo("lastModifiedAt"))
                .body("sortInfo.sortOrder", equalTo("desc"))
                .body("filterInfo.filters.size()", equalTo(0))
                .body("paginationInfo.totalItems", equalTo(1))
                .body("paginationInfo.totalPages", equalTo(1));
        found(",\"filters\":{\"status\":{\"operator\":\"in\",\"value\":[\"open\"]}}")
                .body("filterInfo.filters.status.value", contains("open"));
    }

    @Test
    void canBeSortedByEveryFieldThatTheProtocolNamesOfWhatIsKept() {
        UUID call = open();
        for (OpportunityOrder order : OpportunityOrder.values()) {
            found(",\"sorting\":{\"sortBy\":\"%s\"}".formatted(order)).body("items.id", contains(call.toString()));
            assertThat(order.toString()).matches(OpportunityOrder.NAMES);
        }
    }

    @Test
    void aFilterOrAnOrderOfOnesOwnIsRefusedAndNamed() {
        search(",\"filters\":{\"region\":{\"operator\":\"in\",\"value\":[\"x\"]}}")
                .statusCode(400);
        search(",\"sorting\":{\"sortBy\":\"custom\"}")
                .statusCode(400)
                .body("errors.pointer", hasItem("/sorting/sortBy"));
        search(money("minAwardAmountRange", "between", "1.00", "2.00").replace("GBP", "USD"))
                .statusCode(400);
    }

    @Test
    void isReadByWhoeverMayReadCalls() {
        user(UUID.randomUUID()).get(OPPORTUNITIES).then().statusCode(200);
        given().auth()
                .oauth2(Tokens.machine(Roles.FUNDING_READ))
                .get(OPPORTUNITIES)
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(Tokens.machine(Roles.MEMBERSHIP_READ))
                .get(OPPORTUNITIES)
                .then()
                .statusCode(403);
    }
}

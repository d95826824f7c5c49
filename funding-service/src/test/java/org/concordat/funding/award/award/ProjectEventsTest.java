package org.concordat.funding.award.award;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.register.project.Programme.ACHIEVED;
import static org.concordat.funding.register.project.Programme.CREATED;
import static org.concordat.funding.register.project.Programme.PROJECTS;
import static org.concordat.funding.register.project.Programme.REOPENED;
import static org.concordat.funding.register.project.Programme.REPORTED;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.concordat.funding.Api;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.ledger.Posting;
import org.concordat.funding.register.Membership;
import org.concordat.funding.register.project.Programme;
import org.concordat.funding.register.project.Programme.Told;
import org.concordat.funding.register.project.Projects;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The acceptance stories P-6 and F-5 as far as funding hears of a project: milestones release money, reports let it be claimed. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ProjectEventsTest {

    private static final String AWARDS = "/funding/v1/awards/";
    private static final FinancialYear YEAR = FinancialYear.containing(today());

    @Inject
    Ledger ledger;

    @Inject
    Awarding awarding;

    @Inject
    ManagingAwards managing;

    @Inject
    Projects projects;

    @Inject
    AgroalDataSource dataSource;

    private final UUID council = UUID.randomUUID();
    private final UUID milestone = UUID.randomUUID();
    private final UUID project = UUID.randomUUID();
    private Programme programme;
    private UUID award;

    @BeforeEach
    void anAcceptedAwardOfSixtyThousandBesideTwentyThousand() {
        programme = new Programme(dataSource);
        UUID fund = createFund();
        award = QuarkusTransaction.requiringNew().call(() -> {
            move(fund, Account.SOURCE, Account.UNALLOCATED);
            move(fund, Account.UNALLOCATED, Account.allocated(YEAR, "cumbria"));
            UUID id = awarding.offer(
                    Offers.of(fund, council, List.of(Offers.line(YEAR, "60000.00"))), "test", "Approved");
            managing.accept(id, EffectiveDate.TODAY);
            return id;
        });
    }

    private void move(UUID fund, Account from, Account to) {
        ledger.post(new Posting(
                fund,
                LocalDate.parse("2008-04-01"),
                from,
                to,
                Money.of("60000.00"),
                "test",
                "Set aside",
                new BusinessObject("allocation-plan", fund),
                null));
    }

    private Told told(LocalDate achievedOn, LocalDate nextReportDueOn) {
        return new Told(award, milestone, achievedOn, nextReportDueOn);
    }

    private static RequestSpecification once(String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static ValidatableResponse officer(String path, String body) {
        return once(Tokens.person(Roles.FINANCE_OFFICER)).body(body).post(path).then();
    }

    private ValidatableResponse step(String step, String body) {
        return officer(AWARDS + award + "/" + step, body);
    }

    private ValidatableResponse shown() {
        return Api.financeOfficer().get(AWARDS + award).then().statusCode(200);
    }

    private void activate(int instalments) {
        String instalment = """
                {"basis":"ON_MILESTONE","financialYear":"%s","amount":{"amount":"20000.00","currency":"GBP"},
                 "milestone":"%s","milestoneName":"First council moved"}""".formatted(YEAR, milestone);
        step(
                        "activation",
                        "{\"schedule\":[%s]}".formatted(String.join(",", Collections.nCopies(instalments, instalment))))
                .statusCode(200)
                .body("schedule.milestoneName", hasSize(instalments));
    }

    private ValidatableResponse claim(String spent) {
        return once(Tokens.person(Roles.ORGANISATION_USER, council))
                .body("""
                        {"financialYear":"%s","periodFrom":"%s","periodTo":"%s","evidence":["Ledger extract 7"],
                         "lines":[{"description":"Licences","kind":"REVENUE",
                          "spent":{"amount":"%s","currency":"GBP"}}]}""".formatted(YEAR, YEAR.firstDay(), today(), spent))
                .post(AWARDS + award + "/claims")
                .then();
    }

    @Test
    void learnsAProjectFromTheExamplesOfProgramme() {
        for (String type : List.of(REPORTED, ACHIEVED)) {
            String example = Programme.example(type)
                    .replace("01920000-0000-7000-8000-000000000501", award.toString())
                    .replace("01920000-0000-7000-8000-000000000504", milestone.toString());
            programme.tell(project, type.equals(REPORTED) ? 0 : 1, type, example);
            shown().body("project", equalTo(project.toString()))
                    .body("projectTitle", equalTo("Shared payroll of two councils"))
                    .body("nextReportDueOn", equalTo("2009-01-10"));
        }
        activate(1);
        shown().body("schedule.reachedOn", contains("2009-02-27"));
    }

    @Test
    void aMilestoneThatIsAchievedReleasesItsInstalmentAndReopenedBlocksTheNextAndTakesNothingBack() {
        programme.tell(project, 0, CREATED, told(null, null).data());
        activate(2);
        List<String> instalments = shown().extract().path("schedule.id");
        String first = "instalments/" + instalments.get(0) + "/request";
        step(first, "{}").statusCode(422).body("type", equalTo("urn:concordat:problem:milestone-not-reached"));
        programme.tell(project, 1, ACHIEVED, told(today().minusDays(2), null).data());
        shown().body("schedule[0].reachedOn", equalTo(today().minusDays(2).toString()))
                .body("project", equalTo(project.toString()))
                .body("projectTitle", equalTo("Shared payroll"));
        String claim = step(first, "{}").statusCode(201).extract().path("id");
        programme.tell(project, 2, REOPENED, told(null, null).data());
        step("instalments/" + instalments.get(1) + "/request", "{}").statusCode(422);
        shown().body("schedule.requested", contains(true, false)).body("sums.payable.amount", equalTo("20000.00"));
        once(Tokens.person(Roles.PARTNERSHIP_ADMIN))
                .body("{\"reference\":\"BACS\"}")
                .post(AWARDS + award + "/claims/" + claim + "/payment")
                .then()
                .statusCode(200);
        Api.financeOfficer()
                .get(AWARDS + award + "/history")
                .then()
                .body("items.action.findAll { it == 'award-milestone-changed' }", hasSize(2));
    }

    @Test
    void aScheduleThatComesAfterTheMilestoneWasAchievedFindsItReached() {
        programme.tell(project, 0, ACHIEVED, told(today().minusDays(2), null).data());
        activate(1);
        shown().body("schedule[0].reachedOn", equalTo(today().minusDays(2).toString()));
    }

    @Test
    void oldNewsAndTheSameNewsAgainChangeNothing() {
        activate(1);
        programme.tell(project, 3, ACHIEVED, told(today().minusDays(2), today()).data());
        Object version = shown().extract().path("version");
        programme.tell(project, 2, REOPENED, told(null, null).data());
        programme.tell(project, 3, ACHIEVED, told(today().minusDays(2), today()).data());
        programme.tell(project, 4, REPORTED, told(today().minusDays(2), today()).data());
        shown().body("version", equalTo(version)).body("nextReportDueOn", equalTo(today().toString()));
    }

    @Test
    void aProjectThatNoAwardPaysForIsNotKept() {
        programme.tell(project, 0, CREATED, new Told(null, milestone, null, today()).data());
        assertThat(programme.isKept(project)).isFalse();
        shown().body("project", nullValue());
    }

    @Test
    void aProjectOfAnAwardNotHeardOfYetIsKeptAndChangesNoOther() {
        UUID unknown = UUID.randomUUID();
        programme.tell(project, 0, CREATED, new Told(unknown, milestone, null, today()).data());
        assertThat(programme.isKept(project)).isTrue();
        assertThat(projects.ofAward(unknown)).isPresent();
        shown().body("project", nullValue()).body("nextReportDueOn", nullValue());
    }

    @Test
    void anOfficerRecordsNoMilestoneOfWhichProgrammeTells() {
        activate(1);
        step("milestones/" + milestone + "/achievement", "{}")
                .statusCode(200)
                .body("schedule[0].reachedOn", equalTo(today().toString()));
        programme.tell(project, 0, CREATED, told(null, null).data());
        for (String recorded : List.of("achievement", "reopening")) {
            step("milestones/" + milestone + "/" + recorded, "{}")
                    .statusCode(409)
                    .body("type", equalTo("urn:concordat:problem:programme-tells-of-it"))
                    .body("detail", containsString(project.toString()));
        }
        shown().body("schedule[0].reachedOn", nullValue());
    }

    @Test
    void nothingIsClaimedWhileTheHighlightReportIsOverdueAndTheRateIsPaidOnceItIsIn() {
        activate(0);
        programme.tell(project, 0, CREATED, told(null, today().minusDays(1)).data());
        shown().body("nextReportDueOn", equalTo(today().minusDays(1).toString()));
        claim("20000.00")
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:highlight-report-overdue"))
                .body("detail", containsString(today().minusDays(1).toString()))
                .body("detail", containsString("Shared payroll"));
        programme.tell(project, 1, REPORTED, told(null, today().plusDays(30)).data());
        String id = claim("20000.00").statusCode(201).extract().path("id");
        step("claims/" + id + "/approval", "{}").statusCode(200).body("payable.amount", equalTo("15000.00"));
    }

    @Test
    void aReportDueTodayBlocksNoClaim() {
        activate(0);
        programme.tell(project, 0, CREATED, told(null, today()).data());
        claim("1.00").statusCode(201);
    }

    @Test
    void anOfficerWaivesAnOverdueReportWithAReasonAndTheRecipientDoesNot() {
        activate(0);
        String waiver = "{\"until\":\"%s\",\"reason\":\"The officer is ill\"}".formatted(today());
        step("report-waivers", waiver).statusCode(409).body("type", equalTo("urn:concordat:problem:no-report-overdue"));
        programme.tell(project, 0, CREATED, told(null, today().minusDays(1)).data());
        once(Tokens.person(Roles.ORGANISATION_USER, council))
                .body(waiver)
                .post(AWARDS + award + "/report-waivers")
                .then()
                .statusCode(403);
        step("report-waivers", "{\"until\":\"%s\"}".formatted(today())).statusCode(400);
        step("report-waivers", "{\"until\":\"%s\",\"reason\":\"x\"}".formatted(today().minusDays(1)))
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:waiver-over-already"));
        step("report-waivers", waiver)
                .statusCode(200)
                .body("reportWaivers.reportDueOn", contains(today().minusDays(1).toString()))
                .body("reportWaivers.reason", contains("The officer is ill"));
        claim("1.00").statusCode(201);
    }

    @Test
    void parksAProjectThatIsNotAsAgreed() {
        UUID poison = UUID.randomUUID();
        Membership.send(PROJECTS, CREATED, poison, 0, "2008-09-30", "{\"state\":{\"title\":\"No milestones\"}}");
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(Api.as(Roles.PARTNERSHIP_ADMIN)
                        .queryParam("limit", 200)
                        .get("/funding/v1/parked-events")
                        .jsonPath()
                        .getList("items.key", String.class))
                .contains(poison.toString()));
    }
}

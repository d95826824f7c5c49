package org.concordat.programme.project.actual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.project.ProjectClerk.admin;
import static org.concordat.programme.project.ProjectClerk.at;
import static org.concordat.programme.project.ProjectClerk.close;
import static org.concordat.programme.project.ProjectClerk.inDelivery;
import static org.concordat.programme.project.ProjectClerk.proposed;
import static org.concordat.programme.project.ProjectClerk.user;
import static org.concordat.programme.project.businesscase.CaseClerk.approve;
import static org.concordat.programme.project.businesscase.CaseClerk.benefit;
import static org.concordat.programme.project.businesscase.CaseClerk.caseOf;
import static org.concordat.programme.project.businesscase.CaseClerk.draft;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.Api;
import org.concordat.programme.register.Membership;
import org.concordat.programme.register.StreamsTold;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ProjectActualResourceTest {

    @Inject
    AgroalDataSource dataSource;

    private UUID council;
    private UUID programme;
    private UUID project;

    @BeforeEach
    void aProjectInDelivery() {
        new StreamsTold(dataSource).are("CORE", "ADDED_VALUE");
        council = new Membership(dataSource).organisation("actual-region");
        programme = Api.programme("2008-04-01", "2010-03-31");
        project = inDelivery(council, ",\"programme\":\"%s\"".formatted(programme));
    }

    private static String actuals(UUID project) {
        return at(project) + "/actuals";
    }

    private static String payment(String stream, String amount) {
        return """
                {"financialYear":"2008-09","stream":"%s","amount":{"amount":"%s","currency":"GBP"},
                 "spentOn":"2008-06-01","reference":"INV-2008-117","description":"Software"}""".formatted(stream, amount);
    }

    private static ValidatableResponse record(RequestSpecification who, UUID project, String payment) {
        return who.header("Idempotency-Key", UUID.randomUUID().toString())
                .body(payment)
                .post(actuals(project))
                .then();
    }

    private ValidatableResponse recorded(String stream, String amount) {
        return record(officer(), project, payment(stream, amount)).statusCode(201);
    }

    private ValidatableResponse spending() {
        return officer().get(at(project) + "/spending").then().statusCode(200);
    }

    @Test
    void keepsEachPaymentAndItsSumBySourceAndYear() {
        String location = recorded("CORE", "30.50")
                .body("project", equalTo(project.toString()))
                .body("amount.amount", equalTo("30.50"))
                .extract()
                .header("Location");
        recorded("CORE", "-10.00");
        recorded("ADDED_VALUE", "5.00");
        officer().get(location).then().statusCode(200).body("reference", equalTo("INV-2008-117"));
        officer().get(actuals(project)).then().body("items.amount.amount", contains("30.50", "-10.00", "5.00"));
        officer().get(actuals(project) + "?limit=2").then().body("items", hasSize(2));
        officer()
                .get(at(project))
                .then()
                .body("spent.stream", contains("ADDED_VALUE", "CORE"))
                .body("spent.amount.amount", contains("5.00", "20.50"));
        officer().get(at(project) + "/history").then().body("items.action", hasItem("project-spent"));
    }

    @Test
    void tellsThatMoneyWasSpent() {
        recorded("CORE", "12.00");
        var told = Kafka.awaitEvent("programme.projects", "concordat.programme.project-spent.v1", project);
        EventContract.own().assertKept(told);
        assertThat(Kafka.value(told)).contains("\"amount\":\"12.00\"");
    }

    @Test
    void isHeldAgainstTheBudgetThatWasApprovedLast() {
        spending().body("budget.amount", equalTo("0.00")).body("years", empty());
        officer().body(draft(benefit(""))).post(caseOf(project)).then().statusCode(201);
        recorded("CORE", "15000.00");
        recorded("ADDED_VALUE", "6000.00");
        spending()
                .body("budget.amount", equalTo("0.00"))
                .body("actual.amount", equalTo("21000.00"))
                .body("variance.amount", equalTo("-21000.00"));

        approve(admin(), project).statusCode(200);
        record(
                        officer(),
                        project,
                        payment("CORE", "1.00").replace("2008-09", "2009-10").replace("2008-06", "2009-06"))
                .statusCode(201);
        spending()
                .body("budget.amount", equalTo("20000.00"))
                .body("actual.amount", equalTo("21001.00"))
                .body("variance.amount", equalTo("-1001.00"))
                .body("years.financialYear", contains("2008-09", "2009-10"))
                .body("years.budget.amount", contains("20000.00", "0.00"))
                .body("years.variance.amount", contains("-1000.00", "-1.00"));
    }

    @Test
    void isSeenInThePortfolio() {
        officer().body(draft(benefit(""))).post(caseOf(project)).then().statusCode(201);
        approve(admin(), project).statusCode(200);
        recorded("CORE", "15000.00");
        record(
                        officer(),
                        project,
                        payment("CORE", "1.00").replace("2008-09", "2009-10").replace("2008-06", "2009-06"))
                .statusCode(201);
        portfolio("").body("actual.amount", equalTo("15001.00")).body("variance.amount", equalTo("4999.00"));
        portfolio("&financialYear=2008-09").body("actual.amount", equalTo("15000.00"));
        portfolio("&financialYear=2010-11").body("actual.amount", equalTo("0.00"));
    }

    private ValidatableResponse portfolio(String more) {
        return officer()
                .get("/programme/v1/portfolio?by=PROGRAMME&programme=" + programme + more)
                .then()
                .statusCode(200)
                .rootPath("total");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2008-06-01\" | \"2009-04-01\" | actual-outside-year | /spentOn",
                "\"CORE\" | \"LOAN\" | unknown-funding-stream | /stream",
                "\"10.00\" | \"0.00\" | nothing-spent | /amount",
                "\"10.00\" | \"-0.01\" | actuals-below-nothing | /amount"
            })
    void saysWhichRuleIsBroken(String right, String wrong, String rule, String pointer) {
        record(officer(), project, payment("CORE", "10.00").replace(right, wrong))
                .statusCode(422)
                .body("type", endsWith(rule))
                .body("errors[0].pointer", equalTo(pointer));
        officer().get(actuals(project)).then().statusCode(200).body("items", empty());
    }

    @Test
    void refusesADayThatIsStillToCome() {
        LocalDate ahead = today().plusDays(2);
        record(
                        officer(),
                        project,
                        payment("CORE", "1.00")
                                .replace(
                                        "2008-09",
                                        FinancialYear.containing(ahead).toString())
                                .replace("2008-06-01", ahead.toString()))
                .statusCode(422)
                .body("type", endsWith("actual-date-ahead"));
    }

    @Test
    void isRecordedOnceThereIsAMandateAlsoWhenTheProjectIsOver() {
        record(officer(), proposed(council, ""), payment("CORE", "1.00"))
                .statusCode(409)
                .body("type", endsWith("step-not-allowed"));
        close(project, "YES", "2008-07-01");
        recorded("CORE", "1.00");
    }

    @Test
    void takesAPaymentOnceHoweverOftenItIsSent() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            officer()
                    .header("Idempotency-Key", key)
                    .body(payment("CORE", "10.00"))
                    .post(actuals(project))
                    .then()
                    .statusCode(201);
        }
        officer().get(actuals(project)).then().body("items", hasSize(1));
        officer().body(payment("CORE", "10.00")).post(actuals(project)).then().statusCode(400);
    }

    @Test
    void correctionsAtOnceTakeBackNoMoreThanWasSpent() throws Exception {
        recorded("CORE", "5.00");
        List<Integer> answers = AtOnce.call(8, () -> record(officer(), project, payment("CORE", "-1.00"))
                .extract()
                .statusCode());
        assertThat(answers).filteredOn(status -> status == 201).hasSize(5);
        assertThat(answers).filteredOn(status -> status == 422).hasSize(3);
        spending().body("actual.amount", equalTo("0.00"));
    }

    @Test
    void anOrganisationReadsItsOwnAndRecordsNothing() {
        String location = recorded("CORE", "1.00").extract().header("Location");
        UUID neighbour = new Membership(dataSource).organisation("actual-region");
        for (String path : List.of(location, actuals(project), at(project) + "/spending")) {
            user(council).get(path).then().statusCode(200);
            user(neighbour).get(path).then().statusCode(404);
        }
        record(user(council), project, payment("CORE", "1.00")).statusCode(403);
        record(as(Roles.AUDITOR), project, payment("CORE", "1.00")).statusCode(403);
        record(as(Roles.FINANCE_OFFICER), project, payment("CORE", "1.00")).statusCode(201);
        UUID other = inDelivery(council, "");
        officer()
                .get(actuals(other) + location.substring(location.lastIndexOf('/')))
                .then()
                .statusCode(404);
        record(officer(), UUID.randomUUID(), payment("CORE", "1.00")).statusCode(404);
    }
}

package org.concordat.programme.project.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.etag;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.project.ProjectClerk.admin;
import static org.concordat.programme.project.ProjectClerk.at;
import static org.concordat.programme.project.ProjectClerk.close;
import static org.concordat.programme.project.ProjectClerk.decide;
import static org.concordat.programme.project.ProjectClerk.decision;
import static org.concordat.programme.project.ProjectClerk.id;
import static org.concordat.programme.project.ProjectClerk.inDelivery;
import static org.concordat.programme.project.ProjectClerk.inInitiation;
import static org.concordat.programme.project.ProjectClerk.proposed;
import static org.concordat.programme.project.ProjectClerk.user;
import static org.concordat.programme.project.businesscase.CaseClerk.approve;
import static org.concordat.programme.project.businesscase.CaseClerk.benefit;
import static org.concordat.programme.project.businesscase.CaseClerk.caseOf;
import static org.concordat.programme.project.businesscase.CaseClerk.draft;
import static org.concordat.programme.project.businesscase.CaseClerk.realise;
import static org.concordat.programme.project.report.ReportClerk.report;
import static org.concordat.programme.project.risk.RiskClerk.raise;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.Api;
import org.concordat.programme.project.risk.RiskClerk;
import org.concordat.programme.register.Membership;
import org.concordat.programme.strategy.Strategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PortfolioResourceTest {

    private static final String PORTFOLIO = "/programme/v1/portfolio";

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Portfolios portfolios;

    private UUID council;
    private UUID neighbour;
    private UUID programme;

    @BeforeEach
    void aProgrammeOfTwoCouncils() {
        var membership = new Membership(dataSource);
        council = membership.organisation("portfolio-east");
        neighbour = membership.organisation("portfolio-west");
        programme = Api.programme("2008-04-01", "2010-03-31");
    }

    private String ofProgramme() {
        return ",\"programme\":\"%s\"".formatted(programme);
    }

    private String together() {
        return ofProgramme() + ",\"partners\":[\"%s\"]".formatted(neighbour);
    }

    private static ValidatableResponse portfolio(RequestSpecification who, String query) {
        return who.get(PORTFOLIO + "?by=" + query).then().statusCode(200);
    }

    private ValidatableResponse ofProgramme(String query) {
        return portfolio(officer(), query + "&programme=" + programme);
    }

    private ValidatableResponse total() {
        return ofProgramme("PROGRAMME").rootPath("total");
    }

    @Test
    void countsProjectsByStageAndByHowTheyGo() {
        proposed(council, ofProgramme());
        inInitiation(council, ofProgramme());
        String monthly = ofProgramme() + ",\"reportsEvery\":\"MONTHLY\"";
        inDelivery(council, monthly);
        for (String rated : List.of("GREEN", "RED", "RED")) {
            report(inDelivery(council, monthly), "2008-05-31", rated).statusCode(201);
        }
        UUID closed = inDelivery(council, monthly);
        report(closed, "2008-05-31", "RED").statusCode(201);
        close(closed, "YES", "2008-07-01");
        UUID refused = proposed(council, ofProgramme());
        decide(admin(), refused, "MANDATE", decision("REFUSE", "2008-04-20")).statusCode(200);

        ofProgramme("PROGRAMME")
                .body("by", equalTo("PROGRAMME"))
                .body("financialYear", nullValue())
                .body("rows", hasSize(1))
                .body("rows[0].key", equalTo(programme.toString()))
                .body("rows[0].name", equalTo("A programme"))
                .body("rows[0].projects", equalTo(8))
                .body("rows[0].overall.red", equalTo(2));
        total().body("projects", equalTo(8))
                .body("stages.mandate", equalTo(1))
                .body("stages.initiation", equalTo(1))
                .body("stages.delivery", equalTo(4))
                .body("stages.closing", equalTo(0))
                .body("stages.closed", equalTo(1))
                .body("stages.refused", equalTo(1))
                .body("stages.stopped", equalTo(0))
                .body("overall.green", equalTo(1))
                .body("overall.amber", equalTo(0))
                .body("overall.red", equalTo(2))
                .body("overall.unreported", equalTo(1));
    }

    @Test
    void theReportThatIsInForceCounts() {
        UUID project = inDelivery(council, ofProgramme() + ",\"reportsEvery\":\"MONTHLY\"");
        UUID first = id(report(project, "2008-05-31", "RED").statusCode(201));
        total().body("overall.red", equalTo(1));
        officer()
                .body("""
                        {"rated":{"schedule":"AMBER","scheduleReason":"A week late","cost":"GREEN","benefits":"GREEN",
                         "overall":"AMBER"},"reason":"Misread"}""")
                .post(at(project) + "/highlight-reports/" + first + "/corrections")
                .then()
                .statusCode(201);
        total().body("overall.red", equalTo(0)).body("overall.amber", equalTo(1));
    }

    @Test
    void aProjectCountsWithItsLeadAndEachPartnerAndOnceInTheTotal() {
        proposed(council, together());
        proposed(neighbour, ofProgramme());
        ofProgramme("ORGANISATION")
                .body("rows.key", containsInAnyOrder(council.toString(), neighbour.toString()))
                .body("rows.name", contains("District", "District"))
                .body("rows.find { it.key == '%s' }.projects".formatted(council), equalTo(1))
                .body("rows.find { it.key == '%s' }.projects".formatted(neighbour), equalTo(2))
                .body("total.projects", equalTo(2));
        ofProgramme("ORGANISATION&organisation=" + council).body("total.projects", equalTo(1));
    }

    @Test
    void aProjectCountsWithEachOfItsThemesAndOnceInTheTotal() {
        String one = Strategy.theme();
        String other = Strategy.theme();
        proposed(council, ofProgramme());
        ofProgramme("THEME").body("rows.key", contains(nullValue())).body("rows[0].projects", equalTo(1));

        proposed(council, ofProgramme() + ",\"themes\":[\"%s\",\"%s\"]".formatted(one, other));
        ofProgramme("THEME")
                .body("rows.key", contains(one, other, null))
                .body("rows.projects", contains(1, 1, 1))
                .body("rows.name", contains("Efficiency", "Efficiency", null))
                .body("total.projects", equalTo(2));
        portfolio(officer(), "PROGRAMME&theme=" + one)
                .body("rows.key", contains(programme.toString()))
                .body("total.projects", equalTo(1));
        portfolio(officer(), "PROGRAMME&theme=" + Strategy.theme()).body("rows", empty());
    }

    @Test
    void ofAThemeAreProjectsOfWhatStandsUnderItTooAndEachCountsOnce() {
        String top = Strategy.theme();
        String under = Strategy.themeUnder(Strategy.themeUnder(top));
        proposed(council, ofProgramme() + ",\"themes\":[\"%s\",\"%s\"]".formatted(top, under));
        proposed(council, ofProgramme() + ",\"themes\":[\"%s\"]".formatted(under));
        proposed(council, ofProgramme() + ",\"themes\":[\"%s\"]".formatted(top));
        portfolio(officer(), "PROGRAMME&theme=" + top).body("total.projects", equalTo(3));
        portfolio(officer(), "PROGRAMME&theme=" + under).body("total.projects", equalTo(2));
        portfolio(officer(), "THEME&theme=" + top)
                .body("rows.key", containsInAnyOrder(top, under))
                .body("rows.projects", contains(2, 2))
                .body("total.projects", equalTo(3));
    }

    @Test
    void isSeenBySubRegion() {
        proposed(council, ofProgramme());
        proposed(neighbour, ofProgramme());
        ofProgramme("SUB_REGION")
                .body("rows.key", contains("portfolio-east", "portfolio-west"))
                .body("rows.projects", contains(1, 1));
        ofProgramme("SUB_REGION&subRegion=portfolio-west")
                .body("rows.key", contains("portfolio-west"))
                .body("total.projects", equalTo(1));
    }

    @Test
    void moneyAndBenefitsAreThoseThatWereApprovedLast() {
        UUID project = proposed(council, together());
        String benefit = officer()
                .body(draft(benefit("")))
                .post(caseOf(project))
                .then()
                .statusCode(201)
                .extract()
                .path("benefits[0].id");
        total().body("budget.amount", equalTo("0.00")).body("plannedBenefits.amount", equalTo("0.00"));

        approve(admin(), project).statusCode(200);
        officer()
                .header("If-Match", etag(caseOf(project)))
                .body(draft(benefit(",\"id\":\"%s\"".formatted(benefit)).replace("50000", "60000"))
                        .replace("20000", "30000"))
                .patch(caseOf(project))
                .then()
                .statusCode(200);
        realise(officer(), project, benefit, "41000.50").statusCode(200);
        realise(officer(), project, benefit, "42000.50").statusCode(200);
        total().body("budget.amount", equalTo("20000.00"))
                .body("plannedBenefits.amount", equalTo("50000.00"))
                .body("realisedBenefits.amount", equalTo("42000.50"));
        ofProgramme("ORGANISATION")
                .body("rows.budget.amount", contains("20000.00", "20000.00"))
                .body("total.budget.amount", equalTo("20000.00"));

        approve(admin(), project).statusCode(200);
        total().body("budget.amount", equalTo("30000.00")).body("plannedBenefits.amount", equalTo("60000.00"));
        ofProgramme("PROGRAMME&financialYear=2008-09")
                .body("financialYear", equalTo("2008-09"))
                .body("total.projects", equalTo(1))
                .body("total.budget.amount", equalTo("30000.00"))
                .body("total.plannedBenefits.amount", equalTo("0.00"));
        ofProgramme("PROGRAMME&financialYear=2009-10")
                .body("total.budget.amount", equalTo("0.00"))
                .body("total.plannedBenefits.amount", equalTo("60000.00"))
                .body("total.realisedBenefits.amount", equalTo("42000.50"));
    }

    @Test
    void countsOpenRisksAboveTheAppetite() {
        UUID project = proposed(council, ofProgramme());
        raise(officer(), project, 2, 4).statusCode(201);
        raise(officer(), project, 3, 3).statusCode(201);
        raise(officer(), project, 4, 4).statusCode(201);
        RiskClerk.close(officer(), id(raise(officer(), project, 5, 5).statusCode(201)))
                .statusCode(200);
        total().body("openRisksAboveAppetite", equalTo(2));
        appetite(9);
        total().body("openRisksAboveAppetite", equalTo(1));
        // what is in the partnership's register is above appetite, whatever the programme bears
        appetite(25);
        total().body("openRisksAboveAppetite", equalTo(1));
    }

    private void appetite(int score) {
        String path = Api.PROGRAMMES + "/" + programme;
        officer()
                .header("If-Match", etag(path))
                .body("{\"projectRules\":{\"riskAppetite\":%d}}".formatted(score))
                .patch(path)
                .then()
                .statusCode(200);
    }

    private long overdueOn(LocalDate day) {
        var asked = new Portfolios.Asked(PortfolioGroup.PROGRAMME, programme, null, null, null, null, null);
        return portfolios.of(asked, day).total().reportsOverdue();
    }

    @Test
    void aReportIsOverdueFromTheDayAfterItIsDue() {
        for (String every : List.of("MONTHLY", "QUARTERLY")) {
            UUID project = inDelivery(council, ofProgramme() + ",\"reportsEvery\":\"%s\"".formatted(every));
            LocalDate due =
                    LocalDate.parse(officer().get(at(project)).then().extract().path("nextReportDueOn"));
            assertThat(overdueOn(due)).as(every).isZero();
            assertThat(overdueOn(due.plusDays(1))).as(every).isEqualTo(1);
            total().body("reportsOverdue", equalTo(1));
            officer()
                    .body("{\"reason\":\"No staff\",\"effectiveOn\":\"2008-06-01\"}")
                    .post(at(project) + "/hold")
                    .then()
                    .statusCode(200);
            total().body("reportsOverdue", equalTo(0));
        }
        inDelivery(council, ofProgramme());
        total().body("reportsOverdue", equalTo(1));
    }

    @Test
    void whoActsForAnOrganisationSeesItsOwnProjects() {
        proposed(council, together());
        proposed(neighbour, ofProgramme());
        portfolio(user(council), "PROGRAMME")
                .body("rows.key", contains(programme.toString()))
                .body("total.projects", equalTo(1));
        portfolio(user(neighbour), "PROGRAMME").body("total.projects", equalTo(2));
        portfolio(user(council), "ORGANISATION&organisation=" + neighbour).body("total.projects", equalTo(1));
        portfolio(user(new Membership(dataSource).organisation("portfolio-east")), "PROGRAMME")
                .body("rows", empty())
                .body("total.projects", equalTo(0))
                .body("total.budget.amount", equalTo("0.00"));
        as(Roles.ASSESSOR).get(PORTFOLIO + "?by=PROGRAMME").then().statusCode(403);
    }

    @Test
    void isATableWhoseLastRowIsTheTotal() {
        proposed(council, together());
        String csv = officer()
                .get(PORTFOLIO + ".csv?by=ORGANISATION&programme=" + programme)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .header("Content-Disposition", containsString("portfolio-by-organisation.csv"))
                .extract()
                .asString();
        List<String> lines = csv.lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("key,name,projects,stagesMandate,").contains(",overallRed,", ",budget,");
        assertThat(lines.get(1)).contains(",District,1,1,");
        assertThat(lines.get(3)).startsWith("TOTAL,,1,1,");
    }

    @Test
    void asksByWhat() {
        for (String wrong : List.of("", "?by=COUNCIL", "?by=THEME&financialYear=2008-10", "?by=THEME&stage=CLOSED")) {
            officer().get(PORTFOLIO + wrong).then().statusCode(400);
        }
    }
}

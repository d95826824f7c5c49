package org.concordat.reporting.programme.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.programme.portfolio.Portfolio.By;
import org.concordat.reporting.programme.portfolio.Portfolio.PortfolioPart;
import org.concordat.reporting.programme.portfolio.Portfolio.PortfolioSums;
import org.concordat.reporting.programme.portfolio.Portfolio.ProjectRatings;
import org.concordat.reporting.programme.portfolio.Portfolio.ProjectStages;
import org.concordat.reporting.report.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the projects of a programme of its own stand. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PortfolioTest {

    private static final Instant RECORDED = Instant.parse("2008-04-01T09:00:00Z");

    @Inject
    Told told;

    @Inject
    PortfolioReport report;

    private final FinancialYear year = Neighbours.aYearBeyondRequests();
    private final UUID programme = UUID.randomUUID();
    private final String code = "PORTFOLIO-" + year;

    @BeforeEach
    void aProgramme() {
        told.that(
                "programme.programmes",
                Map.of("id", programme, "code", code, "name", "Portfolio", "activities", List.of()));
    }

    private Project project(String stage) {
        return Project.in(year, programme, stage);
    }

    private void tell(Project... projects) {
        for (Project each : projects) {
            told.that(Project.TOPIC, each.state());
        }
    }

    private Portfolio figures(FinancialYear of, LocalDate asAt) {
        return report.figures(new Scope(of, asAt, null, code));
    }

    private PortfolioSums total() {
        return figures(year, null).total();
    }

    private List<PortfolioPart> parts(By by) {
        return figures(year, null).parts().stream()
                .filter(part -> part.by() == by)
                .toList();
    }

    @Test
    void countsProjectsByStageAndThoseUnderWayByHowTheyGo() {
        tell(
                project("MANDATE"),
                project("DELIVERY").rated("RED"),
                project("DELIVERY"),
                project("CLOSING").rated("AMBER"),
                project("CLOSED").rated("GREEN"),
                project("STOPPED"));
        assertThat(total().projects()).isEqualTo(6);
        assertThat(total().stages()).isEqualTo(new ProjectStages(1, 0, 2, 1, 1, 0, 1));
        assertThat(total().overall()).isEqualTo(new ProjectRatings(0, 1, 1, 1));
    }

    @Test
    void aProjectCountsWithItsLeadAndEachPartnerAndOnceInAll() {
        UUID partner = UUID.randomUUID();
        Project shared = project("DELIVERY").with("partners", List.of(partner));
        tell(shared);
        assertThat(parts(By.ORGANISATION))
                .extracting(PortfolioPart::key)
                .containsExactlyInAnyOrder(
                        partner.toString(), shared.state().get("lead").toString());
        assertThat(total().projects()).isEqualTo(1);
    }

    @Test
    void aProjectCountsWithEachOfItsThemesAndOneWithoutStandsLast() {
        tell(project("DELIVERY").with("themes", List.of("B-" + year, "A-" + year)), project("MANDATE"));
        told.that("programme.themes", Map.of("code", "A-" + year, "name", "Efficiency"));
        assertThat(parts(By.THEME)).extracting(PortfolioPart::key).containsExactly("A-" + year, "B-" + year, null);
        assertThat(parts(By.THEME)).extracting(PortfolioPart::name).containsExactly("Efficiency", null, null);
        assertThat(total().projects()).isEqualTo(2);
    }

    @Test
    void standsBySubRegionAndProgramme() {
        tell(project("DELIVERY").with("subRegion", "S-" + year), project("DELIVERY"));
        assertThat(parts(By.SUB_REGION)).extracting(PortfolioPart::key).containsExactly("S-" + year, null);
        assertThat(parts(By.PROGRAMME)).extracting(PortfolioPart::key).containsExactly(code);
        assertThat(parts(By.PROGRAMME).get(0).sums().projects()).isEqualTo(2);
    }

    @Test
    void moneyAndBenefitsAreThoseOfTheYear() {
        Project payroll = project("DELIVERY").spent(year, "4200.00", "300.00");
        tell(payroll);
        told.that("programme.business-cases", payroll.businessCase(year, 1, "20000.00", true, "50000", "1", "41000"));
        assertThat(total().budget()).isEqualTo(Money.pounds(20000));
        assertThat(total().spent()).isEqualTo(Money.pounds(4500));
        assertThat(total().variance()).isEqualTo(Money.pounds(15500));
        assertThat(total().benefitsExpected()).isEqualTo(Money.pounds(50000));
        assertThat(total().benefitsRealised()).isEqualTo(Money.pounds(41000));
        PortfolioSums next = figures(year.next(), null).total();
        assertThat(next.projects()).isEqualTo(1);
        assertThat(next.budget()).isEqualTo(Money.ZERO);
        assertThat(next.spent()).isEqualTo(Money.ZERO);
    }

    @Test
    void aBusinessCaseThatNobodyApprovedIsNoBudget() {
        Project payroll = project("INITIATION");
        tell(payroll);
        told.that("programme.business-cases", payroll.businessCase(year, 0, "20000.00", true, "50000"));
        assertThat(total().budget()).isEqualTo(Money.ZERO);
        assertThat(total().benefitsExpected()).isEqualTo(Money.ZERO);
    }

    @Test
    void aProjectProposedAfterTheYearIsNotInItsPortfolio() {
        tell(
                project("MANDATE").with("proposedOn", year.lastDay()),
                project("MANDATE").with("proposedOn", year.next().firstDay()));
        assertThat(total().projects()).isEqualTo(1);
        assertThat(figures(year.next(), null).total().projects()).isEqualTo(2);
    }

    @Test
    void asAtADayAProjectStandsWhereItStoodThen() {
        Project payroll = project("MANDATE");
        LocalDate passed = year.firstDay().plusMonths(3);
        told.that(Project.TOPIC, payroll.id(), 0, year.firstDay(), RECORDED, payroll.state());
        told.that(
                Project.TOPIC,
                payroll.id(),
                1,
                passed,
                RECORDED.plusSeconds(1),
                payroll.with("stage", "INITIATION").state());
        assertThat(figures(year, passed.minusDays(1)).total().stages().mandate())
                .isEqualTo(1);
        assertThat(figures(year, passed).total().stages().initiation()).isEqualTo(1);
    }

    @Test
    void withoutProjectsThereIsAnEmptyTotal() {
        assertThat(figures(year, null).parts()).isEmpty();
        assertThat(total()).isEqualTo(PortfolioSums.NONE);
    }
}

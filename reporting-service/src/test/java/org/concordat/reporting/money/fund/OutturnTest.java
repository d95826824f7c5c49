package org.concordat.reporting.money.fund;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.money.Funding;
import org.concordat.reporting.money.fund.Outturn.AwardOutturn;
import org.concordat.reporting.money.fund.Outturn.Spending;
import org.concordat.reporting.money.fund.ProgrammeOutturnFacts.Year;
import org.concordat.reporting.programme.portfolio.Project;
import org.concordat.reporting.programme.portfolio.ProjectTold;
import org.concordat.reporting.report.Scope;
import org.junit.jupiter.api.Test;

/** What was spent of what was budgeted, by award, programme and fund. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OutturnTest {

    @Inject
    Told told;

    @Inject
    OutturnReport report;

    private final FinancialYear year = Neighbours.aYearBeyondRequests();

    private Outturn outturn() {
        return report.figures(new Scope(year, null, null, null));
    }

    private void aProgramme(Year inYear) {
        told.that(
                "programme.programmes",
                Map.of("id", UUID.randomUUID(), "code", "BPI", "name", "BPI", "years", List.of(inYear)));
    }

    private static Money pounds(long pounds) {
        return Money.pounds(pounds);
    }

    @Test
    void anAwardShowsWhatItWasPaidAndWhatItsProjectSpentAndIsRatedAsItsProjectIs() {
        var funding = new Funding(told, year);
        UUID award = funding.award().paid("12000.00").told();
        funding.claim(award, "PAID", "20000.00", "12000.00", "12000.00");
        told.that(
                "programme.projects",
                Project.in(year, null, "DELIVERY")
                        .with("award", award)
                        .with("lastReport", Map.of("overall", "AMBER", "cost", "GREEN"))
                        .with(
                                "spent",
                                List.of(
                                        new ProjectTold.Spent(year, "CORE", pounds(20000)),
                                        new ProjectTold.Spent(year, "ADDED_VALUE", pounds(500)),
                                        new ProjectTold.Spent(year.next(), "CORE", pounds(7))))
                        .state());
        assertThat(outturn().awards())
                .containsExactly(new AwardOutturn(
                        award,
                        "Shared payroll",
                        new Spending(pounds(60000), pounds(12000), null, null),
                        pounds(20500),
                        "AMBER",
                        "GREEN"));
    }

    @Test
    void ofAnAwardWithoutAProjectNobodyTellsWhatWasSpentOrHowItGoes() {
        new Funding(told, year).award().told();
        AwardOutturn award = outturn().awards().get(0);
        assertThat(award.projectSpent()).isNull();
        assertThat(award.rag()).isNull();
        assertThat(award.spending().forecast()).isNull();
    }

    @Test
    void aProgrammeIsOverspentByWhatItsForecastIsAboveItsActivitiesBudget() {
        aProgramme(new Year(year, pounds(40), pounds(7), pounds(47), pounds(45), pounds(10), pounds(46)));
        assertThat(outturn().programmes().get(0).spending())
                .isEqualTo(new Spending(pounds(45), pounds(10), pounds(46), pounds(-1)));
    }

    @Test
    void whatAProgrammeHasNotToldYetIsUnknown() {
        aProgramme(new Year(year, pounds(1), pounds(2), null, null, null, null));
        assertThat(outturn().programmes().get(0).spending().spent()).isNull();
        assertThat(outturn().programmes().get(0).spending().forecastUnderspend())
                .isNull();
    }

    @Test
    void aFundShowsWhatWasPaidOfWhatWasAllocated() {
        var funding = new Funding(told, year);
        funding.fund("ADDED-VALUE", List.of());
        funding.plan("APPROVED", "90000.00", "60000.00");
        UUID award = funding.award().paid("12000.00").told();
        funding.claim(award, "PAID", "20000.00", "12000.00", "12000.00");
        assertThat(outturn().funds())
                .extracting(Outturn.FundOutturn::spending)
                .containsExactly(new Spending(pounds(150000), pounds(12000), null, null));
    }
}

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
import org.concordat.reporting.money.fund.Outturn.Rating;
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
    private final String code = "BPI-" + year;

    private Outturn outturn() {
        return report.figures(new Scope(year, null, null, null));
    }

    private UUID aProgramme(Year inYear) {
        UUID id = UUID.randomUUID();
        told.that(
                "programme.programmes",
                id,
                0,
                year.firstDay(),
                Funding.RECORDED,
                Map.of("id", id, "code", code, "name", "BPI", "years", List.of(inYear)));
        return id;
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
                        new Spending(pounds(60000), pounds(12000), pounds(60000), pounds(0)),
                        pounds(20500),
                        new Rating("AMBER", "GREEN")));
    }

    @Test
    void ofAnAwardThatHasEndedWhatItWasNotPaidIsAnUnderspend() {
        new Funding(told, year)
                .award()
                .with("status", "COMPLETED")
                .paid("52000.00")
                .told();
        assertThat(outturn().awards().get(0).spending())
                .isEqualTo(new Spending(pounds(60000), pounds(52000), pounds(52000), pounds(8000)));
    }

    private void project(UUID programme, UUID award, String overall, String cost) {
        told.that(
                "programme.projects",
                Project.in(year, programme, "DELIVERY")
                        .with("award", award)
                        .with("lastReport", Map.of("overall", overall, "cost", cost))
                        .state());
    }

    @Test
    void aProgrammeAndAFundGoAsTheWorstOfTheirProjects() {
        UUID programme =
                aProgramme(new Year(year, pounds(40), pounds(7), pounds(47), pounds(45), pounds(10), pounds(46)));
        var funding = new Funding(told, year);
        funding.fund("ADDED-VALUE", List.of());
        project(programme, funding.award().told(), "GREEN", "AMBER");
        project(programme, funding.award().told(), "RED", "GREEN");
        assertThat(outturn().programmes().get(0).rating()).isEqualTo(new Rating("RED", "AMBER"));
        assertThat(outturn().funds().get(0).rating()).isEqualTo(new Rating("RED", "AMBER"));
    }

    @Test
    void ofOneProgrammeItShowsThatOneAndTheAwardsOfItsProjects() {
        UUID programme =
                aProgramme(new Year(year, pounds(40), pounds(7), pounds(47), pounds(45), pounds(10), pounds(46)));
        var funding = new Funding(told, year);
        funding.fund("ADDED-VALUE", List.of());
        UUID award = funding.award().told();
        funding.award().told();
        project(programme, award, "GREEN", "GREEN");
        Outturn ofOne = report.figures(new Scope(year, null, null, code));
        assertThat(ofOne.awards()).extracting(AwardOutturn::award).containsExactly(award);
        assertThat(ofOne.programmes())
                .extracting(Outturn.ProgrammeOutturn::code)
                .containsExactly(code);
        assertThat(ofOne.funds()).as("a fund is no programme's").isEmpty();
        assertThat(report.figures(new Scope(year, null, null, "ANOTHER")).programmes())
                .isEmpty();
    }

    @Test
    void ofAnAwardWithoutAProjectNobodyTellsWhatWasSpentOrHowItGoes() {
        new Funding(told, year).award().told();
        AwardOutturn award = outturn().awards().get(0);
        assertThat(award.projectSpent()).isNull();
        assertThat(award.rating()).isEqualTo(Rating.NONE);
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
                .containsExactly(new Spending(pounds(150000), pounds(12000), pounds(60000), pounds(90000)));
    }
}

package org.concordat.reporting.programme.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import org.concordat.reporting.programme.benefit.Benefits.CaseBenefitsOfKind;
import org.concordat.reporting.programme.benefit.Benefits.ProgrammeCaseBenefits;
import org.concordat.reporting.programme.benefit.Benefits.SavingSum;
import org.concordat.reporting.programme.benefit.Benefits.SavingSums;
import org.concordat.reporting.programme.benefit.Benefits.SavingsOfKind;
import org.concordat.reporting.programme.benefit.SavingFacts.Saving;
import org.concordat.reporting.programme.benefit.SavingFacts.Source;
import org.concordat.reporting.programme.benefit.SavingFacts.Year;
import org.concordat.reporting.programme.portfolio.Project;
import org.concordat.reporting.report.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is saved in a year, and what business cases bring in it. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BenefitsTest {

    private static final String TOPIC = "programme.savings";
    private static final SavingSum NOTHING = sum(0, 0);

    @Inject
    Told told;

    @Inject
    BenefitsReport report;

    private final FinancialYear year = Neighbours.aYearBeyondRequests();
    private final LocalDate confirmed = year.lastDay();
    private final UUID programme = UUID.randomUUID();
    private final String code = "BENEFITS-" + year;

    @BeforeEach
    void aProgramme() {
        told.that(
                "programme.programmes",
                Map.of("id", programme, "code", code, "name", "Benefits", "activities", List.of()));
    }

    private static SavingSum sum(int savings, long expected) {
        return new SavingSum(
                savings, Money.pounds(expected - savings), Money.pounds(expected), Money.pounds(expected + savings));
    }

    private Year of(FinancialYear one, long expected, LocalDate confirmedOn) {
        return new Year(
                one, Money.pounds(expected - 1), Money.pounds(expected), Money.pounds(expected + 1), confirmedOn);
    }

    private Saving saving(String status, UUID duplicateOf, Year... years) {
        return new Saving(new Source(programme, null), "CASHABLE", "RECURRING", List.of(years), status, duplicateOf);
    }

    private Benefits figures(String ofProgramme, LocalDate asAt) {
        return report.figures(new Scope(year, asAt, null, ofProgramme));
    }

    private SavingSums total() {
        return figures(null, null).savingTotals().get(0).sums();
    }

    @Test
    void claimedEvidencedAndValidatedAreThreeTotalsAndNeverOne() {
        told.that(TOPIC, saving("CLAIMED", null, of(year, 100, confirmed)));
        told.that(TOPIC, saving("EVIDENCED", null, of(year, 20, confirmed)));
        told.that(TOPIC, saving("VALIDATED", null, of(year, 3, confirmed)));
        told.that(TOPIC, saving("VALIDATED", null, of(year, 4, confirmed)));
        assertThat(total()).isEqualTo(new SavingSums(sum(1, 100), sum(1, 20), sum(2, 7), NOTHING, NOTHING, NOTHING));
    }

    @Test
    void aRecurringOneCountsInEachYearThatItsOwnerConfirms() {
        FinancialYear another = Neighbours.aYearBeyondRequests();
        told.that(TOPIC, saving("VALIDATED", null, of(year, 100, confirmed), of(another, 50, null)));
        assertThat(total().validated()).isEqualTo(sum(1, 100));
        SavingSums unconfirmed = report.figures(new Scope(another, null, null, null))
                .savingTotals()
                .get(0)
                .sums();
        assertThat(unconfirmed.validated()).isEqualTo(NOTHING);
        assertThat(unconfirmed.unconfirmed()).isEqualTo(sum(1, 50));
    }

    @Test
    void whatIsRejectedOrADuplicateIsShownApartAndNeverCounted() {
        told.that(TOPIC, saving("REJECTED", null, of(year, 100, confirmed)));
        told.that(TOPIC, saving("VALIDATED", UUID.randomUUID(), of(year, 20, confirmed)));
        assertThat(total()).isEqualTo(new SavingSums(NOTHING, NOTHING, NOTHING, NOTHING, sum(1, 100), sum(1, 20)));
    }

    @Test
    void kindsAndRecurrencesStandApart() {
        told.that(TOPIC, saving("CLAIMED", null, of(year, 100, confirmed)));
        var oneOff = new Saving(
                new Source(programme, null),
                "NON_CASHABLE",
                "ONE_OFF",
                List.of(of(year, 20, confirmed)),
                "CLAIMED",
                null);
        told.that(TOPIC, oneOff);
        assertThat(figures(null, null).savingTotals())
                .extracting(SavingsOfKind::kind, SavingsOfKind::recurrence)
                .containsExactly(tuple("CASHABLE", "RECURRING"), tuple("NON_CASHABLE", "ONE_OFF"));
    }

    @Test
    void whatAProjectSavesIsItsProgrammesAndOfNoneIsLast() {
        Project payroll = Project.in(year, programme, "DELIVERY");
        told.that(Project.TOPIC, payroll.state());
        for (UUID project : List.of(payroll.id(), UUID.randomUUID())) {
            told.that(
                    TOPIC,
                    new Saving(
                            new Source(null, project),
                            "CASHABLE",
                            "RECURRING",
                            List.of(of(year, 100, confirmed)),
                            "CLAIMED",
                            null));
        }
        assertThat(figures(null, null).savings())
                .extracting(Benefits.ProgrammeSavings::code)
                .containsExactly(code, null);
        assertThat(total().claimed()).isEqualTo(sum(2, 200));
        assertThat(figures(code, null).savingTotals().get(0).sums().claimed()).isEqualTo(sum(1, 100));
    }

    @Test
    void whatBusinessCasesBringIsHeldAgainstWhatCameOfIt() {
        Project payroll = Project.in(year, programme, "CLOSED");
        told.that(Project.TOPIC, payroll.state());
        told.that("programme.business-cases", payroll.businessCase(year, 1, "1.00", true, "50000", "1", "41000"));
        told.that("programme.business-cases", payroll.businessCase(year, 1, "1.00", false, "10.50"));
        var cashable = CaseBenefitsOfKind.of(true, Money.pounds(50000), Money.pounds(41000));
        assertThat(cashable.difference()).isEqualTo(Money.pounds(-9000));
        assertThat(figures(null, null).businessCases())
                .containsExactly(
                        new ProgrammeCaseBenefits(code, "Benefits", cashable),
                        new ProgrammeCaseBenefits(
                                code, "Benefits", CaseBenefitsOfKind.of(false, Money.of("10.50"), Money.ZERO)));
        assertThat(figures(null, null).businessCaseTotals()).startsWith(cashable);
    }

    @Test
    void asAtADayASavingIsProvenAsFarAsItWasThen() {
        UUID id = UUID.randomUUID();
        Instant recorded = Instant.parse("2008-04-01T09:00:00Z");
        LocalDate validatedOn = year.firstDay().plusMonths(1);
        Year claimed = of(year, 100, year.firstDay());
        told.that(TOPIC, id, 0, year.firstDay(), recorded, saving("CLAIMED", null, claimed));
        told.that(TOPIC, id, 1, validatedOn, recorded.plusSeconds(1), saving("VALIDATED", null, claimed));
        assertThat(figures(null, validatedOn.minusDays(1))
                        .savingTotals()
                        .get(0)
                        .sums()
                        .claimed())
                .isEqualTo(sum(1, 100));
        assertThat(figures(null, validatedOn).savingTotals().get(0).sums().validated())
                .isEqualTo(sum(1, 100));
    }

    @Test
    void aYearInWhichNothingIsSavedHasNoLine() {
        assertThat(figures(null, null).rows()).isEmpty();
    }
}

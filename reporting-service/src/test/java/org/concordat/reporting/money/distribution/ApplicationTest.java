package org.concordat.reporting.money.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Examples;
import org.concordat.reporting.money.distribution.Application.Amount;
import org.concordat.reporting.money.distribution.Application.Part;
import org.concordat.reporting.money.distribution.Application.Partnership;
import org.concordat.reporting.money.distribution.ApplicationPartyFacts.Party;
import org.concordat.reporting.money.distribution.ApplicationYearFacts.Requested;
import org.concordat.reporting.money.distribution.PopulationFacts.Population;
import org.concordat.reporting.money.distribution.PopulationFacts.Statistic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from an application, and from a statistic beside it. */
class ApplicationTest {

    private static final FinancialYear YEAR = FinancialYear.of("2008-09");
    private static final UUID LEAD = UUID.randomUUID();
    private static final UUID MEMBER = UUID.randomUUID();

    private static Application application(String status, Partnership partnership) {
        return new Application(LEAD, partnership, status, List.of(new Amount(YEAR, Money.pounds(5))), List.of());
    }

    @Test
    void asksForEachYearWhateverTheKindOfMoney() {
        var told = Examples.told("funding.application-approved", Application.class);
        assertThat(new ApplicationYearFacts().of(told))
                .extracting(Requested::financialYear, Requested::requested)
                .containsExactly(tuple(YEAR, Money.pounds(50000)), tuple(YEAR.next(), Money.pounds(10000)));
    }

    @Test
    void namesWhoReceivesAndWhoBenefits() {
        var told = Examples.told("funding.application-approved", Application.class);
        assertThat(new ApplicationPartyFacts().of(told))
                .extracting(Party::basis, Party::place, party -> party.share().intValueExact())
                .containsExactly(
                        tuple("RECEIVED", 0, 60),
                        tuple("RECEIVED", 1, 40),
                        tuple("BENEFITS", 0, 50),
                        tuple("BENEFITS", 1, 50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "WITHDRAWN"})
    void aDraftAndOneThatWasWithdrawnAskForNothing(String status) {
        assertThat(new ApplicationYearFacts().of(application(status, null))).isEmpty();
        assertThat(new ApplicationYearFacts().of(application("SUBMITTED", null)))
                .hasSize(1);
    }

    @Test
    void whereBeneficiariesAreLeftOutTheApplicantOrTheMembersBenefitEqually() {
        assertThat(application("SUBMITTED", null).benefiting()).containsExactly(new Part(LEAD, BigDecimal.ONE));
        var members = new Partnership(
                List.of(new Part(LEAD, BigDecimal.valueOf(70)), new Part(MEMBER, BigDecimal.valueOf(30))));
        assertThat(application("SUBMITTED", members).benefiting())
                .containsExactly(new Part(LEAD, BigDecimal.ONE), new Part(MEMBER, BigDecimal.ONE));
    }

    @Test
    void aStatisticOfAnythingButPeopleIsNoPopulation() {
        var told = Examples.told("membership.organisation-statistic-recorded", Statistic.class);
        assertThat(new PopulationFacts().of(told))
                .extracting(Population::figure)
                .containsExactly(BigDecimal.valueOf(49030));
        assertThat(new PopulationFacts()
                        .of(new Statistic(told.organisation(), "DWELLINGS", told.trueOn(), told.figure(), null)))
                .isEmpty();
    }
}

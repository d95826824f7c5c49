package org.concordat.membership.subscription.ratecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.membership.subscription.ratecard.Cards.YEAR;
import static org.concordat.membership.subscription.ratecard.Cards.rateClass;

import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class RateCardTest {

    private static final RateClass UPPER = rateClass("Upper", Money.pounds(9000), ProRata.NONE, "COUNTY", "UNITARY");
    private static final RateClass LOWER = rateClass("Lower", Money.pounds(2000), ProRata.NONE, "DISTRICT");

    @Test
    void knowsWhatEachTypePays() {
        RateCard card = Cards.northWest();
        assertThat(card.rateFor("UNITARY").orElseThrow().name()).isEqualTo("Upper tier");
        assertThat(card.rateFor("DISTRICT").orElseThrow().annualAmount()).isEqualTo(Money.pounds(2000));
        assertThat(card.rateFor("FIRE")).isEmpty();
    }

    @Test
    void refusesATypeInTwoClasses() {
        var again = rateClass("Again", Money.pounds(1), ProRata.NONE, "COUNTY");
        assertThatThrownBy(() -> new RateCard("x", YEAR, List.of(UPPER, again), PaymentTerms.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("COUNTY")
                .extracting(refusal -> ((Refusal) refusal).type())
                .isEqualTo("organisation-type-in-two-classes");
    }

    @Test
    void refusesTwoClassesOfOneName() {
        var twin = rateClass("Upper", Money.pounds(1), ProRata.NONE, "FIRE");
        assertThatThrownBy(() -> new RateCard("x", YEAR, List.of(UPPER, twin), PaymentTerms.NONE))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void refusesANegativeAmountButTakesNothing() {
        var negative = rateClass("Negative", Money.of("-0.01"), ProRata.NONE, "FIRE");
        assertThatThrownBy(() -> new RateCard("x", YEAR, List.of(negative), PaymentTerms.NONE))
                .isInstanceOf(Refusal.class);
        var free = rateClass("Free", Money.ZERO, ProRata.NONE, "FIRE");
        assertThat(new RateCard("x", YEAR, List.of(free), PaymentTerms.NONE).classes())
                .containsExactly(free);
    }

    @Test
    void aDraftChangesAndAPublishedCardNeverDoes() {
        var card = new RateCard("Draft", YEAR, List.of(UPPER), PaymentTerms.NONE);
        card.amend("Better", List.of(LOWER, UPPER), PaymentTerms.NONE);
        assertThat(card.classes()).containsExactly(LOWER, UPPER);
        card.publish(3);
        assertThat(card.cardVersion()).isEqualTo(3);
        assertThatThrownBy(() -> card.amend("Worse", List.of(UPPER), PaymentTerms.NONE))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> card.publish(4)).isInstanceOf(Refusal.class);
    }

    @Test
    void aLateJoinerPaysForTheMonthsThatAreLeft() {
        Money year = Money.pounds(1200);
        assertThat(ProRata.WHOLE_MONTHS.share(year, YEAR, LocalDate.of(2008, 4, 30)))
                .isEqualTo(year);
        assertThat(ProRata.WHOLE_MONTHS.share(year, YEAR, LocalDate.of(2008, 5, 1)))
                .isEqualTo(Money.pounds(1100));
        assertThat(ProRata.WHOLE_MONTHS.share(year, YEAR, LocalDate.of(2009, 3, 31)))
                .isEqualTo(Money.pounds(100));
        assertThat(ProRata.NONE.share(year, YEAR, LocalDate.of(2009, 3, 31))).isEqualTo(year);
    }

    @Test
    void vatIsRoundedHalfUpToThePenny() {
        assertThat(VatRate.of("17.5").on(Money.of("0.20"))).isEqualTo(Money.of("0.04"));
        assertThat(VatRate.of("20").on(Money.of("9000.00"))).isEqualTo(Money.of("1800.00"));
        assertThat(VatRate.ZERO.on(Money.of("9000.00"))).isEqualTo(Money.ZERO);
        assertThat(VatRate.of("20")).hasToString("20");
        assertThat(VatRate.of("17.50")).hasToString("17.5");
    }
}

package org.concordat.funding.fund.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Percentage;
import org.junit.jupiter.api.Test;

/** "A fund may carry a charge of the accountable body: a share or an amount a year, posted as such." */
class ChargeRateTest {

    private static final FinancialYear YEAR = FinancialYear.of("2008-09");

    private static ChargeRate share(String percent) {
        return rate(new ChargeTerms(Percentage.of(percent), null));
    }

    private static ChargeRate amount(String pounds) {
        return rate(new ChargeTerms(null, Money.of(pounds)));
    }

    private static ChargeRate rate(ChargeTerms terms) {
        return new ChargeRate(UUID.randomUUID(), YEAR, terms, "treasurer");
    }

    private static void refused(String type, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }

    @Test
    void aShareIsOfWhatCameInToThePenny() {
        assertThat(share("2.5").requireStillDue(Money.of("150000.00"), Money.ZERO))
                .isEqualTo(Money.of("3750.00"));
        assertThat(share("2.5").requireStillDue(Money.of("0.20"), Money.ZERO)).isEqualTo(Money.of("0.01"));
        assertThat(share("33.33").requireStillDue(Money.of("100.00"), Money.ZERO))
                .isEqualTo(Money.of("33.33"));
        assertThat(share("100").requireStillDue(Money.of("0.01"), Money.ZERO)).isEqualTo(Money.of("0.01"));
    }

    @Test
    void anAmountIsDueForTheYearWhateverCameIn() {
        assertThat(amount("20000.00").requireStillDue(Money.ZERO, Money.ZERO)).isEqualTo(Money.pounds(20_000));
        assertThat(amount("20000.00").requireStillDue(Money.pounds(1_000_000), Money.pounds(5_000)))
                .isEqualTo(Money.pounds(15_000));
    }

    @Test
    void postingAgainPostsTheDifference() {
        ChargeRate rate = share("2.5");
        Money first = rate.requireStillDue(Money.of("75000.00"), Money.ZERO);
        Money second = rate.requireStillDue(Money.of("150000.01"), first);
        assertThat(first).isEqualTo(Money.of("1875.00"));
        assertThat(second).isEqualTo(Money.of("1875.00"));
    }

    @Test
    void neverMoreThanIsDueIsPosted() {
        refused("nothing-to-charge", () -> share("2.5").requireStillDue(Money.pounds(1000), Money.pounds(25)));
        assertThat(share("2.5").requireStillDue(Money.pounds(1000), Money.of("24.99")))
                .isEqualTo(Money.of("0.01"));
        refused("nothing-to-charge", () -> share("2.5").requireStillDue(Money.ZERO, Money.ZERO));
        refused("nothing-to-charge", () -> share("2.5").requireStillDue(Money.of("0.19"), Money.ZERO));
    }

    @Test
    void whatIsChargedAboveWhatIsDueIsReversedFirst() {
        refused("charged-more-than-due", () -> share("2.5").requireStillDue(Money.pounds(1000), Money.of("25.01")));
        assertThat(share("2.5").stillDue(Money.pounds(1000), Money.of("25.01"))).isEqualTo(Money.ZERO);
    }

    @Test
    void nothingIsDueOfAYearThatGaveBackMoreThanItTook() {
        assertThat(share("2.5").stillDue(Money.of("-100.00"), Money.ZERO)).isEqualTo(Money.ZERO);
    }

    @Test
    void somebodyElsePostsTheChargeThanWhoSetItsRate() {
        ChargeRate rate = share("2.5");
        refused("two-persons-decide", () -> rate.requireAnotherThanWhoSet("treasurer"));
        assertThatCode(() -> rate.requireAnotherThanWhoSet("colleague")).doesNotThrowAnyException();
        rate.amend(new ChargeTerms(null, Money.pounds(1)), "colleague");
        refused("two-persons-decide", () -> rate.requireAnotherThanWhoSet("colleague"));
        assertThatCode(() -> rate.requireAnotherThanWhoSet("treasurer")).doesNotThrowAnyException();
    }

    @Test
    void isAShareOrAnAmountAndAboveZero() {
        refused("share-or-amount", () -> new ChargeTerms(null, null));
        refused("share-or-amount", () -> new ChargeTerms(Percentage.of("2.5"), Money.pounds(1)));
        refused("share-or-amount", () -> new ChargeTerms(Percentage.ZERO, null));
        refused("share-or-amount", () -> new ChargeTerms(null, Money.ZERO));
        refused("share-or-amount", () -> new ChargeTerms(null, Money.of("-0.01")));
        refused("share-or-amount", () -> new ChargeTerms(Percentage.ZERO, Money.pounds(1)));
        assertThat(new ChargeTerms(Percentage.of("0.01"), null).amount()).isNull();
        assertThat(new ChargeTerms(null, Money.of("0.01")).share()).isNull();
    }
}

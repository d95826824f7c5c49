package org.concordat.membership.subscription.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.OrganisationDetails;
import org.concordat.membership.subscription.ratecard.Cards;
import org.concordat.membership.subscription.ratecard.ProRata;
import org.concordat.platform.money.Money;

/** What must hold for every amount and every order of payments. */
class SubscriptionMoneyTest {

    private static final LocalDate DAY = LocalDate.of(2008, 5, 1);

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(1, 5_000_000).map(pence -> new Money(BigDecimal.valueOf(pence, 2)));
    }

    @Property(tries = 500)
    void whatWasPaidIsWhatSettlesTheInvoicePlusCredit(
            @ForAll("amounts") Money annual,
            @ForAll @Size(max = 12) List<@net.jqwik.api.From("amounts") Money> payments) {
        Subscription subscription = invoiced(annual);
        Money invoice = subscription.invoice().amount();
        Money sum = Money.ZERO;
        for (Money amount : payments) {
            subscription.pay(new Payment.Details(amount, DAY, Payment.Method.OTHER, "x"));
            sum = sum.plus(amount);
            assertThat(subscription.account().paid()).isEqualTo(sum);
            assertThat(subscription
                            .account()
                            .paid()
                            .minus(subscription.account().credit())
                            .plus(subscription.outstanding()))
                    .as("settled and outstanding make the invoice")
                    .isEqualTo(invoice);
            assertThat(subscription.account().credit().isZero()
                            || subscription.outstanding().isZero())
                    .as("nobody has credit and debt at once")
                    .isTrue();
            assertThat(subscription.status() == SubscriptionStatus.PAID)
                    .isEqualTo(subscription.outstanding().isZero());
        }
    }

    @Property(tries = 500)
    void aLateJoinerNeverPaysMoreThanOneWhoJoinedEarlier(
            @ForAll("amounts") Money annual,
            @ForAll @IntRange(min = 0, max = 364) int day,
            @ForAll @IntRange(min = 0, max = 364) int later) {
        LocalDate first = Cards.YEAR.firstDay();
        Money early = amountFrom(annual, first.plusDays(Math.min(day, later)));
        Money late = amountFrom(annual, first.plusDays(Math.max(day, later)));
        assertThat(late).isLessThanOrEqualTo(early);
        assertThat(early).isLessThanOrEqualTo(annual);
        assertThat(late.isNegative()).isFalse();
    }

    private static Money amountFrom(Money annual, LocalDate joinedOn) {
        return invite(annual, joinedOn).amount();
    }

    private static Subscription invoiced(Money annual) {
        Subscription subscription = invite(annual, null);
        subscription.agree(DAY);
        subscription.issueInvoice("2008-09/0001", DAY, DAY);
        return subscription;
    }

    private static Subscription invite(Money annual, LocalDate joinedOn) {
        var council = new Organisation(new OrganisationDetails(
                "Council", "DISTRICT", "cumbria", null, List.of(), null, null, null, null, null));
        var card = Cards.published(Cards.rateClass("District", annual, ProRata.WHOLE_MONTHS, "DISTRICT"));
        return Subscription.invite(council, card, joinedOn);
    }
}

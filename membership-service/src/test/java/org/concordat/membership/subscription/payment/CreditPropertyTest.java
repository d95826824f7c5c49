package org.concordat.membership.subscription.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.OrganisationDetails;
import org.concordat.membership.subscription.ratecard.Cards;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.membership.subscription.subscription.Subscription;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/** However a credit is moved and given back, what came in is what was moved, given back and is left. */
class CreditPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2008, 5, 2);

    private static final Organisation COUNCIL = new Organisation(
            new OrganisationDetails("Council", "DISTRICT", "cumbria", null, List.of(), null, null, null, null, null));

    @Property
    void noPennyIsLostAndNoneIsUsedTwice(
            @ForAll @LongRange(min = 1, max = 1_000_000) long pence,
            @ForAll @Size(max = 20) List<@LongRange(min = -100, max = 600_000) Long> uses) {
        Money amount = pence(pence);
        var credit = new Credit(
                Subscription.invite(COUNCIL, Cards.northWest(), null),
                new Payment.Details(amount, DAY, Payment.Method.BANK_TRANSFER, "x"));
        Money used = Money.ZERO;
        for (int i = 0; i < uses.size(); i++) {
            Money part = pence(uses.get(i));
            boolean fits = part.isPositive() && part.compareTo(amount.minus(used)) <= 0;
            boolean taken = i % 2 == 0 ? takes(() -> credit.move(part, DAY)) : takes(() -> credit.refund(part, DAY));
            assertThat(taken).isEqualTo(fits);
            used = fits ? used.plus(part) : used;
        }
        assertThat(credit.moved().plus(credit.refunded())).isEqualTo(used);
        assertThat(credit.moved().plus(credit.refunded()).plus(credit.left())).isEqualTo(amount);
    }

    private static boolean takes(Runnable use) {
        try {
            use.run();
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static Money pence(long pence) {
        return new Money(BigDecimal.valueOf(pence, 2));
    }
}

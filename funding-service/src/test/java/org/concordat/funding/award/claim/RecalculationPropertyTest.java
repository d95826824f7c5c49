package org.concordat.funding.award.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.concordat.funding.application.application.AmountKind;
import org.concordat.funding.award.award.ActiveAwards;
import org.concordat.funding.award.award.Award;
import org.concordat.funding.award.award.Offers;
import org.concordat.platform.money.Money;
import org.junit.jupiter.api.Test;

/** Claims on one award of £60,000.00 beside £20,000.00, approved, returned and paid in any order. */
class RecalculationPropertyTest {

    private static final Money PENNY = Money.of("0.01");

    /** The claims of an award, as the use case drives them. */
    private static final class Claimed {
        private final Award award = ActiveAwards.ofSixtyThousandBesideTwentyThousand();
        private final List<Claim> approved = new ArrayList<>();
        private final List<Claim> paid = new ArrayList<>();

        void approve(Money spent) {
            Claim claim = Claim.ofSpending(
                    new ClaimDetails(
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            Offers.YEAR,
                            Offers.YEAR.firstDay(),
                            Offers.YEAR.lastDay(),
                            List.of(),
                            null),
                    List.of(ClaimLine.claimed("Licences", AmountKind.REVENUE, spent, null)),
                    Offers.DAY);
            claim.approve(List.of(), award.approve(claim.eligibleBy(List.of())), "one", Instant.EPOCH);
            approved.add(claim);
        }

        void giveBack(int which) {
            if (approved.isEmpty()) {
                return;
            }
            int index = which % approved.size();
            Claim returned = approved.remove(index);
            List<Claim> later = approved.subList(index, approved.size());
            List<Money> grants = new Recalculation(returned, later)
                    .carryOut(award, year -> award.total().minus(award.sums().payable()));
            for (int i = 0; i < grants.size(); i++) {
                later.get(i).recalculate(grants.get(i));
            }
        }

        void pay(int which) {
            if (!approved.isEmpty()) {
                Claim claim = approved.remove(which % approved.size());
                claim.pay(award.pay(claim.payable()), Offers.DAY, "BACS");
                paid.add(claim);
            }
        }

        void payAll() {
            while (!approved.isEmpty()) {
                pay(0);
            }
        }

        Money earned() {
            return award.rate().payableOn(award.sums().eligible());
        }

        void assertSumsAreThoseOfTheClaims() {
            Money payable = Money.total(approved, Claim::payable).plus(Money.total(paid, Claim::payable));
            assertThat(award.sums().payable()).isEqualTo(payable);
            assertThat(award.sums().payable().compareTo(award.total())).isLessThanOrEqualTo(0);
        }
    }

    private static Money pence(int pence) {
        return PENNY.times(pence);
    }

    @Property
    void whatIsPaidInTheEndIsTheRateOfWhatIsEligibleWhateverWasReturnedBefore(
            @ForAll @Size(max = 30) List<@IntRange(min = -9, max = 3_000_000) Integer> steps) {
        var claimed = new Claimed();
        for (int step : steps) {
            if (step > 0) {
                claimed.approve(pence(step));
            } else {
                claimed.giveBack(-step);
            }
            claimed.assertSumsAreThoseOfTheClaims();
            assertThat(claimed.award.sums().payable()).isEqualTo(claimed.earned());
        }
        claimed.payAll();
        assertThat(claimed.award.sums().paid()).isEqualTo(claimed.earned());
    }

    @Property
    void whatWasPaidBeforeAnEarlierClaimWasReturnedTheNextClaimSettles(
            @ForAll @Size(max = 30) List<@IntRange(min = -20, max = 3_000_000) Integer> steps) {
        var claimed = new Claimed();
        for (int step : steps) {
            if (step > 0) {
                claimed.approve(pence(step));
            } else if (step > -10) {
                claimed.giveBack(-step);
            } else {
                claimed.pay(-step);
            }
            claimed.assertSumsAreThoseOfTheClaims();
        }
        claimed.approve(pence(3_000_000));
        claimed.payAll();
        assertThat(claimed.award.sums().paid()).isEqualTo(claimed.earned());
    }

    @Test
    void aClaimThatFoundTheGrantUsedUpIsPaidOnceWhatUsedItIsReturned() {
        var claimed = new Claimed();
        claimed.approve(Money.of("80000.00"));
        claimed.approve(Money.of("10000.00"));
        assertThat(claimed.approved.get(1).payable()).isEqualTo(Money.ZERO);
        claimed.giveBack(0);
        assertThat(claimed.approved.get(0).payable()).isEqualTo(Money.of("7500.00"));
    }

    @Test
    void paysNoMoreThanIsLeftForTheYearAndTheNextClaimSettlesTheRest() {
        var claimed = new Claimed();
        claimed.approve(Money.of("80000.00"));
        claimed.approve(Money.of("10000.00"));
        Claim returned = claimed.approved.remove(0);
        Money moved = Money.of("-55000.00");
        assertThat(new Recalculation(returned, claimed.approved).carryOut(claimed.award, year -> moved))
                .containsExactly(Money.of("5000.00"));
        assertThat(claimed.award.approve(Money.of("10000.00"))).isEqualTo(Money.of("10000.00"));
    }
}

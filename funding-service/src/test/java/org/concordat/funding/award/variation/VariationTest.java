package org.concordat.funding.award.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.funding.award.award.Offers.DAY;
import static org.concordat.funding.award.award.Offers.YEAR;
import static org.concordat.funding.award.award.Offers.line;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.funding.award.award.ActiveAwards;
import org.concordat.funding.award.award.Award;
import org.concordat.funding.award.award.VariedOutput;
import org.concordat.funding.award.award.VariedTerms;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.Percentage;
import org.junit.jupiter.api.Test;

/** Who decides which variation of an award of £60,000.00. */
class VariationTest {

    private static final Percentage TWENTY = Percentage.of("20");
    private static final Variation.Proposed PROPOSED = new Variation.Proposed("one", DAY, "Delivery has slipped");

    private final Award award = ActiveAwards.decided();

    private static VariedTerms amounts(AmountLine... lines) {
        return new VariedTerms(null, List.of(lines), null, null, List.of(), List.of());
    }

    private static VariedTerms cut(long planned, long quantity) {
        return new VariedTerms(
                null,
                List.of(),
                null,
                null,
                List.of(new VariedOutput("Staff", "people", planned, quantity)),
                List.of());
    }

    private static VariedTerms lead(UUID lead) {
        return new VariedTerms(null, List.of(), null, lead, List.of(), List.of());
    }

    private static VariedTerms title(String title) {
        return new VariedTerms(title, List.of(), null, null, List.of(), List.of());
    }

    private Variation proposed(VariedTerms terms) {
        return Variation.propose(award, terms, TWENTY, PROPOSED);
    }

    private static void assertRefused(String type, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }

    @Test
    void anotherTotalIsForABodyAndOtherYearsOfTheSameTotalAreNot() {
        for (String total : List.of("60000.01", "59999.99")) {
            Materiality materiality = proposed(amounts(line(YEAR, total))).materiality();
            assertThat(materiality.isMaterial()).isTrue();
            assertThat(materiality.goesToTheBodyThatDecided()).isFalse();
        }
        Variation sameTotal = proposed(amounts(line(YEAR, "20000.00"), line(YEAR.next(), "40000.00")));
        assertThat(sameTotal.materiality().isMaterial()).isFalse();
        assertThat(sameTotal.newTotal()).isEqualTo(Money.of("60000.00"));
    }

    @Test
    void anOutputCutByOverTwentyPerCentGoesToTheBodyThatDecidedAndTwentyExactlyDoesNot() {
        assertThat(proposed(cut(10_000, 8_000)).materiality().isMaterial()).isFalse();
        assertThat(proposed(cut(10_000, 7_999)).materiality().goesToTheBodyThatDecided())
                .isTrue();
        assertThat(proposed(cut(1, 0)).materiality().goesToTheBodyThatDecided()).isTrue();
        assertThat(proposed(cut(3, 4)).materiality().isMaterial()).isFalse();
        assertThat(proposed(cut(1_000_000_000, 800_000_000)).materiality().isMaterial())
                .isFalse();
        assertThat(proposed(cut(1_000_000_000, 799_999_999)).materiality().isMaterial())
                .isTrue();
    }

    @Test
    void aNewLeadGoesToTheBodyThatDecidedAndTheSameLeadIsNoChange() {
        assertThat(proposed(lead(UUID.randomUUID())).materiality().goesToTheBodyThatDecided())
                .isTrue();
        assertRefused("variation-of-nothing", () -> proposed(lead(award.recipient())));
    }

    @Test
    void anotherPurposeIsNotMaterialAndTheSameIsNoChange() {
        assertThat(proposed(title("Payroll and pensions")).materiality().isMaterial())
                .isFalse();
        assertRefused("variation-of-nothing", () -> proposed(title(award.title())));
    }

    @Test
    void anotherPersonThanProposedDecidesWhatIsNotMaterial() {
        Variation variation = proposed(title("Payroll and pensions"));
        assertRefused("two-persons-decide", () -> variation.requireForAnOfficer("one"));
        variation.requireForAnOfficer("another");
        assertRefused("variation-is-not-material", variation::requireForABody);
    }

    @Test
    void noOfficerDecidesWhatIsMaterial() {
        Variation variation = proposed(amounts(line(YEAR, "60000.01")));
        assertRefused("variation-is-material", () -> variation.requireForAnOfficer("another"));
        variation.requireForABody();
    }

    @Test
    void isDecidedOrWithdrawnOnce() {
        Variation approved = proposed(title("Payroll and pensions"));
        approved.approve(null, DAY, "agreed");
        Variation rejected = proposed(title("Payroll and pensions"));
        rejected.reject(null, DAY, "not agreed");
        Variation withdrawn = proposed(title("Payroll and pensions"));
        withdrawn.withdraw(DAY, "not needed");
        for (Variation ended : List.of(approved, rejected, withdrawn)) {
            assertRefused("step-not-allowed", () -> ended.approve(null, DAY, "again"));
            assertRefused("step-not-allowed", () -> ended.reject(null, DAY, "again"));
            assertRefused("step-not-allowed", () -> ended.withdraw(DAY, "again"));
            assertRefused("step-not-allowed", () -> ended.requireForAnOfficer("another"));
            assertRefused("step-not-allowed", ended::requireForABody);
        }
    }

    @Test
    void nothingMaterialIsProposedOfAnAwardOfEarlierTimes() {
        Award earlier = ActiveAwards.ofSixtyThousandBesideTwentyThousand();
        assertRefused(
                "award-of-earlier-times",
                () -> Variation.propose(earlier, amounts(line(YEAR, "60000.01")), TWENTY, PROPOSED));
        Variation.propose(earlier, title("Payroll and pensions"), TWENTY, PROPOSED);
    }
}

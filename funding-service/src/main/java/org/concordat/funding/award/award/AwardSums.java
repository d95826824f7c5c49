package org.concordat.funding.award.award;

import jakarta.persistence.Embeddable;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of an award so far. */
@Embeddable
public record AwardSums(
        @Schema(description = "Spending that was found eligible, match funding included")
        Money eligible,

        @Schema(description = "What the grant pays on it, and the instalments that were asked for")
        Money payable,

        @Schema(description = "Of that, what was paid") Money paid,

        @Schema(description = "Of that, what is held back until the award is completed")
        Money retained,

        @Schema(description = "Of what was paid, what was given back")
        Money returned) {

    static final AwardSums NOTHING = new AwardSums(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    AwardSums approved(Money spending, Money grant) {
        return new AwardSums(eligible.plus(spending), payable.plus(grant), paid, retained, returned);
    }

    AwardSums paid(Money approved, Money heldBack) {
        return new AwardSums(eligible, payable, paid.plus(approved).minus(heldBack), retained.plus(heldBack), returned);
    }

    /** What was retained goes back with the rest. */
    AwardSums withoutRetention() {
        return new AwardSums(eligible, payable, paid, Money.ZERO, returned);
    }

    AwardSums retentionPaid() {
        return new AwardSums(eligible, payable, paid.plus(retained), Money.ZERO, returned);
    }

    AwardSums givenBack(Money amount) {
        return new AwardSums(eligible, payable, paid, retained, returned.plus(amount));
    }

    /** Approved, and neither paid nor retained. */
    Money awaitingPayment() {
        return payable.minus(paid).minus(retained);
    }
}

package org.concordat.funding.fund.outturn;

import jakarta.validation.constraints.Size;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a year is expected to come to in the end, of a fund or of a part of the region. */
public record OutturnLine(
        @Size(max = 50)
        @Schema(nullable = true, description = "Code of the sub-region, or REGIONAL; null for the whole fund")
        String part,

        @Schema(
                description =
                        "Of the whole fund what its sources are expected to bring for the year; of a part what is set aside for it, spent or not, and its charge")
        Money budget,

        @Schema(
                nullable = true,
                description = "What came in for the year, less what was reversed or refunded; null for a part")
        Money received,

        @Schema(description = "Set aside and not committed") Money allocated,

        @Schema(description = "Promised by awards and not paid")
        Money committed,

        @Schema(description = "Paid out") Money paid,

        @Schema(description = "Taken by the accountable body for its work")
        Money charged,

        @Schema(description = "Due to the accountable body of what came in, and not taken yet")
        Money chargeStillDue,

        @Schema(description = "Forecast outturn: paid, charged, still committed, and the charge that is still due")
        Money outturn,

        @Schema(description = "Budget less forecast outturn: above zero is left over, below zero is spent too much")
        Money variance) {

    static OutturnLine ofTheFund(Money budget, Money received, PartHoldings all, Money chargeStillDue) {
        return of(null, budget, received, all, chargeStillDue);
    }

    /** A part's budget is all that was set aside for it, and what the accountable body takes there. */
    static OutturnLine ofAPart(PartHoldings held, Money chargeStillDue) {
        Money budget = held.allocated().plus(outturn(held, chargeStillDue));
        return of(held.part(), budget, null, held, chargeStillDue);
    }

    private static OutturnLine of(String part, Money budget, Money received, PartHoldings held, Money chargeStillDue) {
        Money outturn = outturn(held, chargeStillDue);
        return new OutturnLine(
                part,
                budget,
                received,
                held.allocated(),
                held.committed(),
                held.paid(),
                held.charged(),
                chargeStillDue,
                outturn,
                budget.minus(outturn));
    }

    /** What is gone, and what must still go. */
    private static Money outturn(PartHoldings held, Money chargeStillDue) {
        return held.paid().plus(held.charged()).plus(held.committed()).plus(chargeStillDue);
    }
}

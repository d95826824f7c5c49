package org.concordat.funding.fund.charge.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.funding.fund.charge.ChargeTerms;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.money.Money;
import org.concordat.platform.value.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch: to go from a share to an amount, send the amount and a share of null. */
public record AmendChargeRate(
        @Schema(nullable = true, description = "Per cent of what came in for the year; null removes it")
        Optional<Percentage> share,

        @Schema(nullable = true, description = "For the year; null removes it")
        Optional<Money> amount,

        LocalDate effectiveOn,
        @Size(max = 1000) String reason)
        implements AmendRequest<ChargeTerms> {

    @Override
    public ChargeTerms applyTo(ChargeTerms present) {
        return new ChargeTerms(MergePatch.merged(share, present.share()), MergePatch.merged(amount, present.amount()));
    }
}

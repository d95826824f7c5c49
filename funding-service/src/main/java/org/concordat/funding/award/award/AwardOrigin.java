package org.concordat.funding.award.award;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.funding.ledger.Account;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an award comes from, and where its money was set aside. */
@Embeddable
public record AwardOrigin(
        UUID fund,

        @Size(max = 50) @Schema(description = "The sub-region whose share it draws on, or REGIONAL")
        String part,

        @Schema(nullable = true, description = "The call; null for an award of earlier times")
        UUID call,

        @Schema(nullable = true, description = "The application; null for an award of earlier times")
        UUID application,

        @Schema(nullable = true, description = "The decision that approved it; null for an award of earlier times")
        UUID decision) {

    Account allocated(FinancialYear year) {
        return Account.allocated(year, part);
    }

    Account committed(FinancialYear year, UUID award) {
        return Account.committed(year, part, award);
    }

    Account paid(FinancialYear year, UUID award) {
        return Account.paid(year, part, award);
    }
}

package org.concordat.programme.programme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The money that a programme gets from one kind of source in one financial year. */
@Embeddable
@Schema(description = "Money of one kind in one financial year")
public record FundingSource(
        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(description = "CORE is the members' subscriptions, ADDED_VALUE is grant")
        FundingKind kind,

        @NotNull FinancialYear financialYear,
        @NotNull Money amount) {}

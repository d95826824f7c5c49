package org.concordat.programme.programme;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The money that a programme gets from one stream in one financial year. */
@Embeddable
@Schema(description = "Money of one funding stream in one financial year")
public record FundingSource(
        @AddedLater
        @NotNull
        @Size(max = 50)
        @Schema(examples = "CORE", description = "Code of a funding stream, such as CORE or ADDED_VALUE")
        String stream,

        @NotNull FinancialYear financialYear,
        @NotNull Money amount) {

    /** The members' subscriptions, as each partnership's list of streams has them. */
    static final String CORE = "CORE";

    /** Grant that is added to them. */
    static final String ADDED_VALUE = "ADDED_VALUE";
}

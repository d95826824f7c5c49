package org.concordat.programme.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an activity costs and saves in one financial year. */
@Schema(description = "Saving = councils x cost alone - budget; derived")
public record ActivityYear(
        FinancialYear financialYear,
        Money budget,

        @Min(0) @Schema(description = "How many councils it is planned for; 0 where it was only paid for")
        int councils,

        Money saving,

        @AddedLater @Size(max = MAX_SOURCES) @Schema(description = "By source, in the order of their codes")
        List<ActivitySource> sources,

        @JsonUnwrapped Spend spend,
        @JsonUnwrapped Worth worth) {

    /** More streams than any partnership has. */
    static final int MAX_SOURCES = 200;

    /** @param avoided what the councils would have paid to do it each alone */
    static ActivityYear of(FinancialYear year, int councils, Money avoided, List<ActivitySource> sources) {
        Money budget = Money.total(sources, ActivitySource::budget);
        return new ActivityYear(
                year,
                budget,
                councils,
                SavingPolicy.saving(avoided, budget),
                sources,
                Spend.total(sources, ActivitySource::spend),
                Worth.of(avoided, budget));
    }
}

package org.concordat.programme.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an activity may cost one source in one financial year, and what its officer expects it to. */
@Embeddable
@Schema(description = "What an activity may cost one source in one financial year")
public record AnnualBudget(
        @NotNull FinancialYear financialYear,
        @NotNull Money amount,

        // never empty here, which makes it part of what tells one stored budget from another
        @Column(nullable = false)
        @Size(max = 50)
        @Schema(
                nullable = true,
                examples = "CORE",
                description = "Code of the funding stream that pays; UNSPLIT, or left out, while nobody has said")
        String stream,

        @Schema(
                nullable = true,
                description = "What it is expected to cost in the end, where that is not the budget; else left out")
        Money forecast) {

    /** Stands for the stream while nobody has said which one pays. */
    public static final String UNSPLIT = "UNSPLIT";

    public AnnualBudget {
        stream = stream == null ? UNSPLIT : stream;
    }

    boolean hasStream() {
        return !stream.equals(UNSPLIT);
    }
}

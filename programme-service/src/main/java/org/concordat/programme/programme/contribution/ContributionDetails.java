package org.concordat.programme.programme.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.ActivityId;
import org.concordat.programme.programme.ProgrammeId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was given to which programme, when, how much of it, what it is worth, and what shows it. */
@Embeddable
public record ContributionDetails(
        UUID programme,

        @Schema(
                nullable = true,
                description = "The activity of that programme; null when it is for the programme as a whole")
        UUID activity,

        FinancialYear financialYear,

        @Size(max = 50) @Schema(examples = "STAFF_TIME", description = "Code of the kind of contribution")
        String kind,

        @Min(1) @Max(ContributionDetails.MOST) @Schema(description = "How much of its unit was given, in whole units")
        int quantity,

        @Enumerated(EnumType.STRING) ContributionUnit unit,

        // a word of SQL
        @Column(name = "worth") @Schema(description = "What it is worth, as the giver states it")
        Money value,

        @Size(max = 1000)
        @Schema(examples = "At the cost of the post with on-costs", description = "How the giver came to the value")
        String valuedHow,

        @Schema(description = "The first day on which it was given")
        LocalDate givenFrom,

        @Schema(description = "The last day on which it was given")
        LocalDate givenUntil,

        @Size(max = 2000) @Schema(description = "What shows it; names no person")
        String evidence) {

    /** More hours than the whole region has in a year. */
    public static final int MOST = 1_000_000;

    ProgrammeId toProgramme() {
        return new ProgrammeId(programme);
    }

    /** {@code null} when it is for the programme as a whole. */
    ActivityId toActivity() {
        return activity == null ? null : new ActivityId(activity);
    }

    /** Of a value, and given in the financial year that it counts in. */
    void requireSound() {
        if (!value.isPositive()) {
            throw Refusal.rule(
                    "contribution-without-value",
                    "/value",
                    "A contribution is worth something. Send what the giver would otherwise have been paid for it.");
        }
        if (givenUntil.isBefore(givenFrom)) {
            throw Refusal.rule(
                    "given-until-before-from",
                    "/givenUntil",
                    "It was given from %s on. Send that day or a later one.".formatted(givenFrom));
        }
        requireInYear(givenFrom, "/givenFrom");
        requireInYear(givenUntil, "/givenUntil");
    }

    private void requireInYear(LocalDate day, String pointer) {
        if (!FinancialYear.containing(day).equals(financialYear)) {
            throw Refusal.rule(
                    "given-in-another-year",
                    pointer,
                    "%s is not in %s. State what was given in each financial year by itself."
                            .formatted(day, financialYear));
        }
    }
}

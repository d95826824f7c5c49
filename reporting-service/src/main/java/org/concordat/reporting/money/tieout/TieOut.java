package org.concordat.reporting.money.tieout;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.reporting.report.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * "Lists only what does not tie", each with both figures and where they come from. What is merely not yet done is no
 * difference: an unpaid invoice is arrears, and spending that no claim has named yet is not claimed.
 */
public record TieOut(@Size(max = 50_000) List<Difference> differences) implements Figures {

    /** What is held against what. */
    public enum DifferenceKind {
        ACTIVITIES_AGAINST_PROGRAMME("Budgets of the programme's sources", "Budgets of its activities"),
        AWARD_AGAINST_COMMITMENT("Total of the award", "Amount of the newest decision on it"),
        CLAIMED_AGAINST_ACTUALS("Spent by the award's claims", "Spent by its project"),
        CLAIMS_AGAINST_PAYMENTS("Paid and retained of the award's claims", "Paid and retained of the award"),
        SOURCE_AGAINST_RECEIPTS("Expected of the source", "Receipts from it"),
        SUBSCRIPTION_AGAINST_RECEIPTS("Payment in membership, without VAT", "Receipts in funding for it");

        private final String left;
        private final String right;

        DifferenceKind(String left, String right) {
            this.left = left;
            this.right = right;
        }
    }

    @Schema(description = "Two figures that should be the same and are not")
    public record Difference(
            @Schema(description = "What is held against what")
            DifferenceKind kind,

            @Schema(
                    maxLength = 50,
                    description =
                            "What it is about: the programme's code, or the id of the award, source or payment, or of the"
                                    + " fund that money came into from no source of the year")
            String about,

            @Schema(
                    maxLength = 200,
                    description =
                            "The name of the programme, award, source, fund or paying organisation; empty where it is"
                                    + " not known")
            String name,

            @Schema(maxLength = 100, description = "Where the left figure comes from")
            String leftSource,

            @Schema(description = "The left figure") Money left,

            @Schema(maxLength = 100, description = "Where the right figure comes from")
            String rightSource,

            @Schema(description = "The right figure") Money right,

            @Schema(description = "Left less right") Money difference) {

        public static Difference of(DifferenceKind kind, String about, String name, Money left, Money right) {
            return new Difference(kind, about, name, kind.left, left, kind.right, right, left.minus(right));
        }
    }

    @Override
    public List<Record> rows() {
        return List.copyOf(differences);
    }
}

package org.concordat.reporting.money.reconciliation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.table.ColumnName;
import org.concordat.reporting.money.income.Income;
import org.concordat.reporting.money.income.IncomeSums;
import org.concordat.reporting.programme.Budget;
import org.concordat.reporting.programme.ProgrammeBudgetsAndSavings;
import org.concordat.reporting.region.Region;
import org.concordat.reporting.report.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Compares what programmes budget with where the money comes from: core budgets with subscriptions, added value with
 * grant. Subscriptions belong to no programme, so core budgets meet them in the total only.
 */
public record Reconciliation(
        @Schema(nullable = true, maxLength = 50, description = "The one programme asked for; null for all")
        String programme,

        @Size(max = 1000) List<ReconciledProgramme> programmes,

        @Schema(description = "The whole partnership, whichever programmes are listed")
        ReconciledTotal total)
        implements Figures {

    @Schema(description = "One programme's budget against the grant earmarked for it")
    public record ReconciledProgramme(
            @ColumnName("programme") @Schema(maxLength = 50, description = "The programme's code")
            String code,

            @ColumnName("programmeName") @Schema(maxLength = 200, description = "The programme's name")
            String name,

            @JsonUnwrapped Budget budget,
            @JsonUnwrapped Grant grant) {}

    /** All budgets against all subscriptions and grants, those earmarked for no programme included. */
    @Schema(description = "All budgets against all subscriptions and grants")
    public record ReconciledTotal(
            @Schema(description = "Subscriptions in force") int members,

            @Schema(description = "Councils active on the first day of the year")
            int councils,

            @JsonUnwrapped Budget budget,

            @Schema(description = "Amounts of subscriptions in force or still invited")
            Money subscriptionsExpected,

            @Schema(description = "Amounts of subscriptions in force")
            Money subscriptionsAgreed,

            @Schema(description = "Amounts invoiced, less credit notes")
            Money subscriptionsInvoiced,

            @Schema(description = "Paid, up to what was invoiced")
            Money subscriptionsReceived,

            @Schema(description = "The VAT on the subscriptions, which is nobody's income")
            IncomeSums subscriptionsVat,

            @Schema(description = "The subscriptions with their VAT")
            IncomeSums subscriptionsGross,

            @Schema(description = "Money of organisations that no invoice of the year has taken; nobody's income")
            Money creditHeld,

            @Schema(description = "Core budget less the subscriptions expected")
            Money coreLessSubscriptions,

            @JsonUnwrapped Grant grant) {

        static ReconciledTotal of(Budget budget, Income subscriptions, Money creditHeld, Region region, Grant grant) {
            return new ReconciledTotal(
                    subscriptions.members(),
                    region.councils(),
                    budget,
                    subscriptions.net().expected(),
                    subscriptions.net().agreed(),
                    subscriptions.net().invoiced(),
                    subscriptions.net().received(),
                    subscriptions.vat(),
                    subscriptions.gross(),
                    creditHeld,
                    budget.coreBudget().minus(subscriptions.net().expected()),
                    grant);
        }
    }

    /** Grant that sources promise and grant that was received, in a line for its programme, in the total for all. */
    public record Grant(
            @Schema(description = "Grant that sources are to bring")
            Money grantExpected,

            @Schema(description = "Grant received") Money grantReceived,

            @Schema(description = "Added value budget less the grant expected")
            Money addedValueLessGrant) {

        static Grant of(Budget budget, Grants.Sums grant) {
            return new Grant(
                    grant.expected(),
                    grant.received(),
                    budget.addedValueBudget().minus(grant.expected()));
        }
    }

    /**
     * @param listed the programmes asked for
     * @param all the sum over all programmes
     */
    static Reconciliation of(
            ProgrammeBudgetsAndSavings listed,
            Budget all,
            Income subscriptions,
            Money creditHeld,
            Region region,
            Grants.OfYear grants) {
        return new Reconciliation(
                listed.programme(),
                listed.programmes().stream()
                        .map(line -> new ReconciledProgramme(
                                line.code(),
                                line.name(),
                                line.budget(),
                                Grant.of(line.budget(), grants.earmarkedFor(line.code()))))
                        .toList(),
                ReconciledTotal.of(all, subscriptions, creditHeld, region, Grant.of(all, grants.total())));
    }

    @Override
    public List<Record> rows() {
        var rows = new ArrayList<Record>(programmes);
        rows.add(total);
        return rows;
    }
}

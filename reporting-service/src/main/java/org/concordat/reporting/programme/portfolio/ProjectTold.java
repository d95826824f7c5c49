package org.concordat.reporting.programme.portfolio;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/**
 * What programme tells of a project, as far as reports show it.
 *
 * @param award the award that pays for it; {@code null} when none does
 * @param lastReport {@code null} before the first
 */
public record ProjectTold(
        @NotNull UUID id,
        @NotNull UUID lead,
        List<UUID> partners,
        String subRegion,
        UUID programme,
        UUID award,
        @NotNull LocalDate proposedOn,
        @NotNull String stage,
        List<String> themes,
        @Valid LastReport lastReport,
        List<@Valid Spent> spent) {

    /** The highlight report in force: how it is rated overall and by cost, GREEN, AMBER or RED. */
    public record LastReport(@NotNull String overall, String cost) {}

    /** What it has cost one source in one year so far. */
    public record Spent(
            @NotNull FinancialYear financialYear,
            @NotNull String stream,
            @NotNull Money amount) {}

    public ProjectTold {
        partners = partners == null ? List.of() : List.copyOf(partners);
        themes = themes == null ? List.of() : List.copyOf(themes);
        spent = spent == null ? List.of() : List.copyOf(spent);
    }

    /** "In the portfolio a project counts with its lead and each partner"; once with each. */
    List<UUID> parties() {
        var parties = new LinkedHashSet<UUID>(List.of(lead));
        parties.addAll(partners);
        return List.copyOf(parties);
    }

    /** How it goes is asked in delivery and closing alone. */
    String overall() {
        if (!stage.equals("DELIVERY") && !stage.equals("CLOSING")) {
            return null;
        }
        return lastReport == null ? "UNREPORTED" : lastReport.overall();
    }
}

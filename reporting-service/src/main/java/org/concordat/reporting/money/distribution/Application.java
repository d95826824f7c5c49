package org.concordat.reporting.money.distribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/**
 * What is asked for, by whom and for whom, as funding sends it.
 *
 * @param partnership {@code null} for an organisation that applies alone
 */
public record Application(
        @NotNull UUID applicant,
        @Valid Partnership partnership,
        @NotNull String status,
        List<@Valid Amount> amounts,
        List<@Valid Part> beneficiaries) {

    private static final Set<String> ASKS_FOR_NOTHING = Set.of("DRAFT", "WITHDRAWN");

    /** Who applies together, the lead among them. */
    public record Partnership(List<@Valid Part> members) {}

    /** One of several organisations with its share in per cent. */
    public record Part(@NotNull UUID organisation, @NotNull BigDecimal share) {}

    /** What is asked for one year, of one kind. */
    public record Amount(
            @NotNull FinancialYear financialYear, @NotNull Money amount) {}

    public Application {
        amounts = amounts == null ? List.of() : List.copyOf(amounts);
        beneficiaries = beneficiaries == null ? List.of() : List.copyOf(beneficiaries);
    }

    boolean asksForSomething() {
        return !ASKS_FOR_NOTHING.contains(status);
    }

    /** Who receives it: the members of the partnership by their shares, or the applicant alone. */
    List<Part> receiving() {
        return partnership == null
                        || partnership.members() == null
                        || partnership.members().isEmpty()
                ? List.of(new Part(applicant, BigDecimal.ONE))
                : partnership.members();
    }

    /** "Beneficiaries have shares of 100% too; left out, the applicant or the members benefit equally." */
    List<Part> benefiting() {
        return beneficiaries.isEmpty()
                ? receiving().stream()
                        .map(part -> new Part(part.organisation(), BigDecimal.ONE))
                        .toList()
                : beneficiaries;
    }
}

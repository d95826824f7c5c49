package org.concordat.programme.project.businesscase;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/**
 * A benefit as somebody plans it.
 *
 * @param id of the benefit that it was before; {@code null} for a new one
 */
public record BenefitPlan(UUID id, BenefitDetails details, List<BenefitYear> profile) {

    public BenefitPlan {
        profile = List.copyOf(profile);
    }

    void requireSound(String pointer) {
        if (details.cashable() && details.scale() != BenefitScale.MONEY) {
            throw Refusal.rule(
                    "cashable-is-money",
                    pointer + "/cashable",
                    "Only what is counted in MONEY is cashable. Send its scale as MONEY, or cashable as false.");
        }
        details.scale().require(details.baseline(), pointer + "/baseline");
        var seen = new HashSet<FinancialYear>();
        for (int i = 0; i < profile.size(); i++) {
            String of = "%s/profile/%d".formatted(pointer, i);
            details.scale().require(profile.get(i).planned(), of + "/planned");
            if (!seen.add(profile.get(i).financialYear())) {
                throw Refusal.rule(
                        "year-repeated",
                        of + "/financialYear",
                        "There is a figure for %s already. Send one per year."
                                .formatted(profile.get(i).financialYear()));
            }
        }
    }
}

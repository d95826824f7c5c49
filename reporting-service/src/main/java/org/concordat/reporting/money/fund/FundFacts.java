package org.concordat.reporting.money.fund;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.concordat.reporting.known.DatedFacts;

/** The pots of money. */
@Singleton
public class FundFacts extends DatedFacts<FundFacts.Fund, FundFacts.Fund> {

    /** A pot of money. */
    public record Fund(@NotNull String code, String name) {

        public Fund {
            name = name == null ? code : name;
        }
    }

    FundFacts() {
        super("fund", 1, "funding.funds", Fund.class, Fund.class);
    }

    @Override
    public List<Fund> of(Fund told) {
        return List.of(told);
    }
}

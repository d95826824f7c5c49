package org.concordat.funding.fund.fund;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a fund. */
@Meaning("Funds with their sources")
public enum FundFact implements Fact<Fund> {
    @Meaning("A fund was set up")
    FUND_CREATED,
    @Meaning("What is known of a fund changed")
    FUND_AMENDED,
    @Meaning("A fund expects money from one more source")
    SOURCE_ADDED,
    @Meaning("A source of a fund has another name or another amount")
    SOURCE_AMENDED;

    @Override
    public AggregateType<Fund> about() {
        return Fund.TYPE;
    }
}

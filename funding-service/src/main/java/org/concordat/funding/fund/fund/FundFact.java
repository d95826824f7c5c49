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
    @Meaning("A source of a fund has another name, amount, stream or days on which it may be spent")
    SOURCE_AMENDED,
    @Meaning("A source of a fund may be spent longer than was said before")
    SOURCE_EXTENDED,
    @Meaning("A source comes with one more condition, or its giver is owed one more return")
    SOURCE_OBLIGATION_ADDED,
    @Meaning("A condition of a source, or a return owed to its giver, was fulfilled")
    SOURCE_OBLIGATION_FULFILLED,
    @Meaning("The giver of a source does without a condition or a return")
    SOURCE_OBLIGATION_WAIVED;

    @Override
    public AggregateType<Fund> about() {
        return Fund.TYPE;
    }
}

package org.concordat.funding.fund.stream;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a funding stream. */
@Meaning("Streams of money, restricted or not; the key is the id of the stream")
public enum FundingStreamFact implements Fact<FundingStream> {
    @Meaning("A stream of money was added")
    FUNDING_STREAM_CREATED,
    @Meaning("Its name, or whether it is restricted, changed")
    FUNDING_STREAM_AMENDED;

    @Override
    public AggregateType<FundingStream> about() {
        return FundingStream.TYPE;
    }
}

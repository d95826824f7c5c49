package org.concordat.funding.fund.stream;

import static org.concordat.funding.fund.stream.FundingStreamFact.FUNDING_STREAM_AMENDED;
import static org.concordat.funding.fund.stream.FundingStreamFact.FUNDING_STREAM_CREATED;

import jakarta.inject.Singleton;
import org.concordat.platform.referencedata.ReferenceList;

/** The funding streams of the partnership, to which the sources of its funds refer. */
@Singleton
public class FundingStreams extends ReferenceList<FundingStream> {

    FundingStreams() {
        super(FundingStream.class, FUNDING_STREAM_CREATED, FUNDING_STREAM_AMENDED, "funding stream");
    }
}

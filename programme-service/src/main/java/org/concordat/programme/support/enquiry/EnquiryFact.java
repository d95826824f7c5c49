package org.concordat.programme.support.enquiry;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to an enquiry. */
public enum EnquiryFact implements Fact<Enquiry> {
    ENQUIRY_ASKED,
    ENQUIRY_ANSWERED;

    @Override
    public AggregateType<Enquiry> about() {
        return Enquiry.TYPE;
    }
}

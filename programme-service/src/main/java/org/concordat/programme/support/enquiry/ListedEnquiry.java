package org.concordat.programme.support.enquiry;

import java.time.LocalDate;
import java.util.UUID;

/** An enquiry as lists select it, before anybody says which day it is. */
public record ListedEnquiry(EnquiryState state, long version) {

    public ListedEnquiry(
            UUID id,
            UUID organisation,
            Question asked,
            LocalDate askedOn,
            LocalDate answerDueOn,
            String answer,
            LocalDate answeredOn,
            long version) {
        this(new EnquiryState(id, organisation, asked, askedOn, answerDueOn, answer, answeredOn), version);
    }
}

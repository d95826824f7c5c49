package org.concordat.programme.support.enquiry;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** The enquiries of all organisations. */
public interface Enquiries extends Aggregates<Enquiry> {

    /** By the day on which they are to be answered; as at a day some are overdue. */
    Page<ListedEnquiry> list(EnquiryFilter filter, LocalDate today, PageRequest page);

    default Enquiry get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("enquiry", id));
    }
}

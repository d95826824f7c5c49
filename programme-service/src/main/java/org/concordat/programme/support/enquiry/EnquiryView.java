package org.concordat.programme.support.enquiry;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An enquiry as callers see it today, alone and in lists. */
@Schema(name = "Enquiry", description = "What an organisation asks the partnership, and what it is answered")
public record EnquiryView(
        @JsonUnwrapped EnquiryState state,

        @Schema(description = "Not answered, and its day is over")
        boolean overdue,

        @Schema(description = "Also the ETag") long version)
        implements HasVersion {

    static EnquiryView of(Enquiry enquiry, LocalDate today) {
        return of(new ListedEnquiry(EnquiryState.of(enquiry), enquiry.version()), today);
    }

    static EnquiryView of(ListedEnquiry enquiry, LocalDate today) {
        return new EnquiryView(enquiry.state(), enquiry.state().isOverdue(today), enquiry.version());
    }
}

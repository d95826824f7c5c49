package org.concordat.membership.subscription.subscription.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The order to invoice an agreed subscription. */
public record IssueInvoice(
        @Schema(description = "Date of the invoice; effectiveOn when left out")
        LocalDate issuedOn,

        @Schema(description = "The partnership's usual term when left out")
        LocalDate dueOn,

        @Schema(description = "The day from which this is true; today when left out")
        LocalDate effectiveOn,

        @Size(max = 2000) @Schema(description = "Why; kept in the history")
        String reason) {

    /** Also reads a request without any body. */
    public static IssueInvoice orUsual(IssueInvoice request) {
        return request == null ? new IssueInvoice(null, null, null, null) : request;
    }

    public EffectiveDate effective() {
        return new EffectiveDate(effectiveOn, reason);
    }
}

package org.concordat.funding.call.call;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that an officer says about a call. */
public record CallDetails(
        @JsonUnwrapped CallTerms terms,
        Eligibility eligibility,

        @Size(max = 100) @Schema(description = "Who is asked to apply; empty for an open call")
        List<Invitation> invitations,

        @Size(max = 50) List<Priority> priorities,

        @Size(max = 50) @Schema(description = "Every applicant answers all of them")
        List<Question> questions) {

    CallDetails closingAt(Instant closing, LocalDate decidedBy) {
        return new CallDetails(terms.closingAt(closing, decidedBy), eligibility, invitations, priorities, questions);
    }
}

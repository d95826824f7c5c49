package org.concordat.programme.support.enquiry;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An enquiry as its history and all answers show it. */
public record EnquiryState(
        UUID id,

        @Schema(description = "Who asks") UUID organisation,

        @JsonUnwrapped Question asked,
        LocalDate askedOn,

        @Schema(description = "The last day on which an answer is in time")
        LocalDate answerDueOn,

        @Size(max = 4000) @Schema(nullable = true, description = "Null until it is answered")
        String answer,

        @Schema(nullable = true, description = "Null until it is answered")
        LocalDate answeredOn) {

    static EnquiryState of(Enquiry enquiry) {
        return new EnquiryState(
                enquiry.id(),
                enquiry.organisation(),
                enquiry.asked(),
                enquiry.askedOn(),
                enquiry.answerDueOn(),
                enquiry.answer(),
                enquiry.answeredOn());
    }

    /** What is to be answered today is still in time. */
    boolean isOverdue(LocalDate today) {
        return answeredOn == null && answerDueOn.isBefore(today);
    }
}

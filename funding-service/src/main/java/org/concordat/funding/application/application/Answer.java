package org.concordat.funding.application.application;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the applicant says to a challenge question of the call. */
@Embeddable
public record Answer(
        @Size(max = 40) @Schema(description = "Code of the question in the call")
        String question,

        @Size(max = 5000) String answer) {}

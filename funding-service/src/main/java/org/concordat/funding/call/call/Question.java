package org.concordat.funding.call.call;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A challenge that every applicant answers, such as "could a national programme pay for this?". */
@Embeddable
public record Question(
        @Size(max = 40) @Schema(examples = "NATIONAL-PROGRAMME")
        String code,

        @Size(max = 500) @Schema(examples = "Could a national programme pay for this?")
        String text) {}

package org.concordat.programme.project.stage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One answer of a closing review, with the sentence that goes with it. */
@Embeddable
public record ReviewAnswer(
        @NotNull @Enumerated(EnumType.STRING) Verdict answer,

        @NotBlank @Size(max = 500) @Schema(examples = "Payroll ran two months late")
        String sentence) {}

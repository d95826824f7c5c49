package org.concordat.programme.project.stage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which version of which business case a project rests on. */
@Embeddable
@Schema(description = "Which version of which business case the project rests on")
public record BusinessCase(
        @NotBlank
        @Size(max = 500)
        @Schema(description = "Where it is kept: a reference or an address")
        @Column(name = "business_case_reference")
        String reference,

        @NotBlank
        @Size(max = 50)
        @Schema(
                examples = "1.2",
                description = "Of a case that is kept here the number of the version that was approved last")
        @Column(name = "business_case_version")
        String version) {}

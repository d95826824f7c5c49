package org.concordat.reporting.indicator.target;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who set a target, and in which version of what they say. */
public record SaidBy(
        @Size(max = 200) @Schema(examples = "Regional efficiency strategy", description = "Who or what sets it")
        String source,

        @Size(max = 50) @Schema(examples = "2008-11", description = "The version of the source that says so")
        String sourceVersion) {}

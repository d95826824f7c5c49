package org.concordat.platform.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with one field of a request. */
@Schema(description = "What is wrong with one field")
public record FieldError(
        @Schema(
                maxLength = 500,
                examples = "/name",
                description = "JSON pointer into the body, empty for all of it; or the parameter's name")
        String pointer,

        @Schema(maxLength = 1000, description = "What is wrong, and what would be right")
        String detail) {}

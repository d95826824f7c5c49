package org.concordat.programme.maturity.questionnaire;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be chosen, beside others. */
@Embeddable
@Schema(name = "QuestionOption", description = "What may be chosen, beside others")
public record Option(
        @NotNull
        @Size(max = 50)
        @Pattern(regexp = QuestionCode.PATTERN, message = QuestionCode.MESSAGE)
        @Schema(examples = "WEB_FORM")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "A form on the web")
        String name) {}

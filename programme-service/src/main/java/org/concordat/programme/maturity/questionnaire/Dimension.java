package org.concordat.programme.maturity.questionnaire;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of what a questionnaire asks about, which gets a score of its own. */
@Embeddable
@Schema(name = "QuestionnaireDimension", description = "A part of what is asked about, with a score of its own")
public record Dimension(
        @NotNull
        @Size(max = 50)
        @Pattern(regexp = QuestionCode.PATTERN, message = QuestionCode.MESSAGE)
        @Schema(examples = "LEADERSHIP", description = "The same in each edition, so that rounds compare")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Leadership")
        String name) {}

package org.concordat.funding.application.application.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.funding.application.application.Answer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to a challenge question of the call, as it is sent. */
@Schema(name = "SentAnswer")
public record SentAnswer(
        @NotBlank @Size(max = 40) @Schema(description = "Code of the question in the call")
        String question,

        @NotBlank @Size(max = 5000) String answer) {

    static List<Answer> answers(List<SentAnswer> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .map(each -> new Answer(each.question, each.answer))
                        .toList();
    }
}

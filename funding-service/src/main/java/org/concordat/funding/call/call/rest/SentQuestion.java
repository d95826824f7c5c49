package org.concordat.funding.call.call.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.funding.call.call.Question;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A challenge question of a call as it is sent. */
@Schema(name = "CallQuestion")
public record SentQuestion(
        @NotNull
        @Pattern(regexp = SentPriority.CODE, message = "Letters, digits, '-' and '_', such as NATIONAL-PROGRAMME.")
        @Size(max = 40)
        @Schema(examples = "NATIONAL-PROGRAMME")
        String code,

        @NotBlank @Size(max = 500) @Schema(examples = "Could a national programme pay for this?")
        String text) {

    static List<Question> questions(List<SentQuestion> sent) {
        return sent == null
                ? List.of()
                : sent.stream().map(each -> new Question(each.code, each.text)).toList();
    }
}

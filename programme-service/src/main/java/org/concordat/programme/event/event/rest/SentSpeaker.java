package org.concordat.programme.event.event.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.programme.event.event.Speaker;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A speaker as callers send one. */
@Schema(description = "What is spoken about, and who sends the speaker; names no person")
public record SentSpeaker(
        @NotBlank @Size(max = 200) @Schema(examples = "How two councils share their payroll")
        String topic,

        @Schema(nullable = true, description = "The organisation that sends the speaker, when it is one of ours")
        UUID organisation,

        @Schema(nullable = true, description = "The speaker's id among the contacts of membership, if there is one")
        UUID contact) {

    static List<Speaker> speakers(List<SentSpeaker> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .map(each -> new Speaker(each.topic, each.organisation, each.contact))
                        .toList();
    }
}

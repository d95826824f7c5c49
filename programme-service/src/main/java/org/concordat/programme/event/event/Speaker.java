package org.concordat.programme.event.event;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is spoken about, and who sends the speaker; who that is stays with the register of contacts. */
@Embeddable
@Schema(description = "What is spoken about, and who sends the speaker; names no person")
public record Speaker(
        @Size(max = 200) @Schema(examples = "How two councils share their payroll")
        String topic,

        @Schema(nullable = true, description = "The organisation that sends the speaker; null when it is none of ours")
        UUID organisation,

        @Schema(nullable = true, description = "The speaker's id among the contacts of membership, if there is one")
        UUID contact) {}

package org.concordat.programme.event.material;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.programme.sharing.takeup.TakeUp;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A take-up of a material as its history and all answers show it. */
public record MaterialTakeUpState(
        UUID id,
        UUID event,

        @Size(max = 500)
        @Schema(examples = "https://example.org/slides.pdf", description = "Of the material, as the event had it then")
        String link,

        @JsonUnwrapped TakeUp takeUp) {}

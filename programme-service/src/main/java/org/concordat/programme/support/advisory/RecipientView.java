package org.concordat.programme.support.advisory;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that an advisory went to. */
@Schema(name = "AdvisoryRecipient", description = "An organisation that an advisory went to, and whether it took note")
public record RecipientView(
        UUID organisation,

        @Schema(nullable = true, description = "Null until it has taken note")
        LocalDate acknowledgedOn) {}

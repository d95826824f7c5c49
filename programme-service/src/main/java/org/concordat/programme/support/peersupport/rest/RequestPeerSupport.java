package org.concordat.programme.support.peersupport.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.programme.support.peersupport.PeerSupportKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation asks for. */
public record RequestPeerSupport(
        @NotNull @Schema(description = "Who asks for it; an organisation's user names its own")
        UUID organisation,

        @NotNull PeerSupportKind kind,

        @NotBlank @Size(max = 2000) @Schema(description = "What it is to be about; names no person")
        String subject,

        @Schema(nullable = true, description = "A day that has come; today when left out")
        LocalDate requestedOn,

        @Size(max = 2000) @Schema(nullable = true) String reason) {

    EffectiveDate effective() {
        return new EffectiveDate(requestedOn, reason);
    }
}

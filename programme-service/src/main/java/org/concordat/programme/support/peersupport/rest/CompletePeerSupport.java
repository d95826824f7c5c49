package org.concordat.programme.support.peersupport.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the peer has helped. */
public record CompletePeerSupport(
        @NotBlank @Size(max = 4000) @Schema(description = "What came of it; names no person")
        String outcome,

        @Schema(nullable = true, description = "A day that has come; today when left out")
        LocalDate doneOn,

        @Size(max = 2000) @Schema(nullable = true) String reason) {

    EffectiveDate effective() {
        return new EffectiveDate(doneOn, reason);
    }
}

package org.concordat.programme.sharing.need;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A need as its events, its history and all answers show it. */
public record NeedState(
        UUID id,

        @Size(max = 50) @Schema(examples = "STAY_AT_HOME") String code,

        @JsonUnwrapped NeedDetails details,
        NeedStatus status,

        @Size(max = 2000) @Schema(nullable = true, description = "Why it was withdrawn; null when it was not")
        String withdrawnBecause) {}

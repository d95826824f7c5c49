package org.concordat.programme.sharing.practice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A practice as its events, its history and all answers show it. */
public record PracticeState(
        UUID id,

        @Schema(description = "The organisation in which it works")
        UUID source,

        @JsonUnwrapped PracticeDetails details,
        LocalDate sharedOn,
        PracticeStatus status,

        @Size(max = 2000) @Schema(nullable = true, description = "Why it was withdrawn; null when it was not")
        String withdrawnBecause) {

    static PracticeState of(Practice practice) {
        return new PracticeState(
                practice.id(),
                practice.source(),
                practice.details(),
                practice.sharedOn(),
                practice.status(),
                practice.withdrawnBecause());
    }
}

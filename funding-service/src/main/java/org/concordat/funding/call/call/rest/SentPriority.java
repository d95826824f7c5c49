package org.concordat.funding.call.call.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.call.call.Priority;
import org.concordat.platform.value.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A priority of a call as it is sent. */
@Schema(name = "CallPriority")
public record SentPriority(
        @NotNull
        @Pattern(regexp = SentPriority.CODE, message = "Letters, digits, '-' and '_', such as SHARED-SERVICES.")
        @Size(max = 40)
        @Schema(examples = "SHARED-SERVICES")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Shared services")
        String name,

        @NotNull @Schema(description = "How much it counts, in per cent; the weights of a call add up to 100")
        Percentage weight,

        @Schema(
                nullable = true,
                description = "The objective of programme that it serves, whose support offers applicants are shown")
        UUID objective) {

    static final String CODE = "[A-Za-z0-9][A-Za-z0-9_-]*";

    static List<Priority> priorities(List<SentPriority> sent) {
        return sent.stream()
                .map(each -> new Priority(each.code, each.name, each.weight, each.objective))
                .toList();
    }
}

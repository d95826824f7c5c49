package org.concordat.programme.sharing.need;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.platform.value.EachOnce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What citizens need, and what meets it. */
public record NeedDetails(
        @Size(max = 200) @Schema(examples = "Staying in my own home")
        String title,

        @Size(max = 2000) @Schema(nullable = true, description = "In the citizen's words; names no person")
        String description,

        @Size(max = NeedDetails.MOST_SERVICES)
        @Schema(description = "Codes of the services that meet it; none when none does")
        List<@Size(max = 50) String> services) {

    public static final int MOST_SERVICES = 50;

    public NeedDetails {
        services = List.copyOf(services);
    }

    void requireSound() {
        EachOnce.require("service", services);
    }
}

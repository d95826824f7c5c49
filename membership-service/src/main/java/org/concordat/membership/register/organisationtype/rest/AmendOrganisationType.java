package org.concordat.membership.register.organisationtype.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changes about an organisation type; what is left out stays. */
public record AmendOrganisationType(
        @Size(max = 100)
        @Pattern(regexp = ".*\\S.*", message = "must not be blank")
        @Schema(examples = "District council")
        String name,

        @Schema(description = "Whether such an organisation counts as a council")
        Boolean council,

        @Schema(description = "The day from which this is true; today when left out")
        LocalDate effectiveOn,

        @Size(max = 2000) @Schema(description = "Why; kept in the history")
        String reason) {

    EffectiveDate effective() {
        return new EffectiveDate(effectiveOn, reason);
    }
}

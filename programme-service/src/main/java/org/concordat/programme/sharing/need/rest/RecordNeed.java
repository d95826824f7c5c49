package org.concordat.programme.sharing.need.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.referencedata.ReferenceListRequest;
import org.concordat.programme.sharing.need.NeedDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What citizens need. */
public record RecordNeed(
        @NotNull
        @Size(max = 50)
        @Pattern(
                regexp = ReferenceListRequest.CAPITALS,
                message = "must be capitals, digits and underscores, such as STAY_AT_HOME")
        @Schema(examples = "STAY_AT_HOME", description = "Unique, and stays")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Staying in my own home")
        String title,

        @Size(max = 2000)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true, description = "In the citizen's words; names no person")
        String description,

        @Size(max = NeedDetails.MOST_SERVICES)
        @Schema(description = "Codes of the services that meet it; none when absent")
        List<@NotNull @Size(max = 50) String> services,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    NeedDetails details() {
        return new NeedDetails(title, description, MergePatch.kept(services, List.of()));
    }
}

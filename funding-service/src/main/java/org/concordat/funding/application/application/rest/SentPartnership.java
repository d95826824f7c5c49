package org.concordat.funding.application.application.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.Member;
import org.concordat.funding.application.application.Partnership;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.value.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Organisations that apply together, as they are sent. */
@Schema(name = "SentPartnership")
public record SentPartnership(
        @NotBlank @Size(max = 200) @Schema(examples = "Cheshire shared services partnership")
        String name,

        @Size(max = 50)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "is not blank")
        @Schema(description = "Code of its sub-region; left out when it spans several")
        String subRegion,

        @NotNull
        @Size(min = 2, max = 100)
        @Schema(description = "Your organisation, which leads, among them; their shares add up to 100")
        List<@NotNull @Valid SentMember> members) {

    /** A member and its share of what is asked. */
    @Schema(name = "SentMember")
    public record SentMember(
            @NotNull UUID organisation, @NotNull Percentage share) {}

    Partnership partnership() {
        return new Partnership(
                name,
                subRegion,
                members.stream()
                        .map(each -> new Member(each.organisation, each.share, null))
                        .toList());
    }
}

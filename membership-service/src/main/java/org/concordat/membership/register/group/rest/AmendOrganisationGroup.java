package org.concordat.membership.register.group.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.membership.register.group.GroupDetails;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A JSON Merge Patch of a group of organisations: what is left out stays. */
@Schema(description = "JSON Merge Patch: what is left out stays")
public record AmendOrganisationGroup(
        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String name,

        @Size(max = 50) @Schema(description = "Code of a group kind")
        String kind,

        LocalDate effectiveOn,
        @Size(max = 2000) String reason)
        implements AmendRequest<GroupDetails> {

    @Override
    public GroupDetails applyTo(GroupDetails present) {
        return new GroupDetails(MergePatch.kept(name, present.name()), MergePatch.kept(kind, present.kind()));
    }
}

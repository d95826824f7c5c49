package org.concordat.funding.call.call.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.call.call.Invitation;
import org.concordat.platform.http.MergePatch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is asked to apply, as it is sent. */
@Schema(name = "CallInvitation")
public record SentInvitation(
        @NotNull UUID organisation,

        @Size(max = 200)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "is not blank")
        @Schema(description = "Name of the partnership that it leads; left out when it is asked alone")
        String partnership) {

    static List<Invitation> invitations(List<SentInvitation> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .map(each -> new Invitation(each.organisation, each.partnership))
                        .toList();
    }
}

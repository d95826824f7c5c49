package org.concordat.funding.decision.meeting.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.concordat.funding.decision.decision.DecisionView;
import org.concordat.funding.decision.meeting.ItemClosing;
import org.concordat.funding.decision.meeting.ItemId;
import org.concordat.funding.decision.meeting.MeetingId;
import org.concordat.funding.decision.voting.Choice;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The end of an item by its votes, over HTTP. */
@Path("/v1/meetings/{id}/items/{itemId}/closure")
@Tag(name = "Meetings")
public class ItemClosingResource {

    private final ItemClosing closing;
    private final Caller caller;

    ItemClosingResource(ItemClosing closing, Caller caller) {
        this.closing = closing;
        this.caller = caller;
    }

    /** The end of the votes. */
    public record CloseItem(
            @Schema(
                    description =
                            "How the presiding seat decides a tie, FOR or AGAINST, where the policy gives it a casting"
                                    + " vote; left out otherwise")
            Choice castingVote,

            @NotBlank @Size(max = 2000) @Schema(description = "Why it was decided so; names no person")
            String reason) {}

    @POST
    @Idempotent(required = true)
    @PermissionsAllowed(Rights.KEEP_MEETINGS)
    @Operation(
            summary = "Close an item",
            description =
                    "Ends the votes. More for than against approves and commits the money; no majority or no quorum leaves"
                            + " the application recommended. Where the call's headroom does not reach, the item is closed,"
                            + " the application goes on the reserve list and the answer is 409 with the headroom.")
    public RestResponse<DecisionView> closeItem(
            @PathParam("id") MeetingId id, @PathParam("itemId") ItemId item, @NotNull @Valid CloseItem request) {
        return RestResponse.ok(closing.close(id, item, request.castingVote(), request.reason(), caller.id()));
    }
}

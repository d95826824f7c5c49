package org.concordat.funding.decision.meeting.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.decision.meeting.MeetingId;
import org.concordat.funding.decision.meeting.MeetingKeeping;
import org.concordat.funding.decision.meeting.MeetingSummaryView;
import org.concordat.funding.decision.meeting.MeetingView;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Meetings over HTTP. */
@Path("/v1/meetings")
@Tag(name = "Meetings", description = "Meetings of the bodies that decide: attendance, agenda, votes and minutes")
public class MeetingResource {

    private final MeetingKeeping keeping;
    private final History history;

    MeetingResource(MeetingKeeping keeping, History history) {
        this.keeping = keeping;
        this.history = history;
    }

    /** A meeting that is to be held. */
    public record CallMeeting(
            @NotNull @Schema(description = "Id of a governance body in membership")
            UUID body,

            @NotNull @Schema(description = "The day of the meeting; who sits on the body is read as at this day")
            LocalDate heldOn) {}

    /** The later meeting of the body that has approved the minutes. */
    public record ApproveMinutes(@NotNull UUID meeting) {}

    /** Why a meeting is not held. */
    public record CancelMeeting(
            @NotBlank @Size(max = 1000) @Schema(description = "Names no person")
            String reason) {}

    @GET
    @PermissionsAllowed(Rights.READ_MEETINGS)
    @Operation(summary = "List meetings", description = "The latest first.")
    public Page<MeetingSummaryView> listMeetings(
            @QueryParam("body") @Parameter(description = "Only meetings of this body") UUID body,
            @QueryParam("from") @Parameter(description = "Only meetings on this day or later") LocalDate from,
            @QueryParam("to") @Parameter(description = "Only meetings on this day or earlier") LocalDate to,
            @BeanParam @Valid PageRequest page) {
        return keeping.list(body, from, to, page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.KEEP_MEETINGS)
    @Operation(summary = "Call a meeting", description = "Of a body on a day. Its agenda and attendance follow.")
    public RestResponse<MeetingView> callMeeting(@NotNull @Valid CallMeeting request) {
        MeetingView meeting = keeping.call(request.body(), request.heldOn());
        return Answers.created("/v1/meetings/" + meeting.state().id(), meeting);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_MEETINGS)
    @Operation(summary = "Read a meeting", description = "With the seats that came and those in the room.")
    public MeetingView getMeeting(@PathParam("id") UUID id) {
        return keeping.get(id);
    }

    @POST
    @Idempotent
    @Path("/{id}/closure")
    @PermissionsAllowed(Rights.KEEP_MEETINGS)
    @Operation(
            summary = "Close a meeting",
            description =
                    "Once every item is closed, deferred or withdrawn. Its minutes are drawn up, and delegated decisions of"
                            + " the body are reported to it.")
    public RestResponse<MeetingView> closeMeeting(@PathParam("id") MeetingId id) {
        return RestResponse.ok(keeping.close(id));
    }

    @POST
    @Idempotent
    @Path("/{id}/cancellation")
    @PermissionsAllowed(Rights.KEEP_MEETINGS)
    @Operation(
            summary = "Cancel a meeting",
            description =
                    "While no seat has come to it. Its open items are withdrawn, and may be put on another agenda.")
    public RestResponse<MeetingView> cancelMeeting(
            @PathParam("id") MeetingId id, @NotNull @Valid CancelMeeting request) {
        return RestResponse.ok(keeping.cancel(id, new EffectiveDate(null, request.reason())));
    }

    @POST
    @Idempotent
    @Path("/{id}/minutes-approval")
    @PermissionsAllowed(Rights.KEEP_MEETINGS)
    @Operation(summary = "Approve minutes", description = "Records that a later meeting of the body has approved them.")
    public RestResponse<MeetingView> approveMinutes(
            @PathParam("id") MeetingId id, @NotNull @Valid ApproveMinutes request) {
        return RestResponse.ok(keeping.approveMinutes(id, new MeetingId(request.meeting())));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_MEETINGS)
    @Operation(summary = "History of a meeting", description = "Oldest first.")
    public Page<HistoryEntry> listMeetingHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(keeping.get(id).state().id(), page);
    }
}

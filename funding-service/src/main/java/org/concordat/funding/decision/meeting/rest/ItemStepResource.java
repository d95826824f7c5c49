package org.concordat.funding.decision.meeting.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.decision.decision.Condition;
import org.concordat.funding.decision.decision.DecisionView;
import org.concordat.funding.decision.meeting.AgendaKeeping;
import org.concordat.funding.decision.meeting.ItemClosing;
import org.concordat.funding.decision.meeting.ItemId;
import org.concordat.funding.decision.meeting.ItemView;
import org.concordat.funding.decision.meeting.MeetingId;
import org.concordat.funding.decision.meeting.Motion;
import org.concordat.funding.decision.meeting.SeatId;
import org.concordat.funding.decision.voting.Interest;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.money.Money;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the clerk records of an item beside its votes, over HTTP. */
@Path("/v1/meetings/{id}/items/{itemId}")
@Tag(name = "Meetings")
public class ItemStepResource {

    private final AgendaKeeping agenda;
    private final ItemClosing closing;
    private final Caller caller;

    ItemStepResource(AgendaKeeping agenda, ItemClosing closing, Caller caller) {
        this.agenda = agenda;
        this.closing = closing;
        this.caller = caller;
    }

    /** What is put to the vote. */
    public record ChangeMotion(
            @NotNull @Schema(description = "What is asked or less, and above zero")
            Money amount,

            @Size(max = Condition.MOST) @Schema(description = "What the applicant must do for the money")
            List<@NotNull @Valid Condition> conditions) {

        private Motion motion() {
            return new Motion(amount, conditions == null ? List.of() : conditions);
        }
    }

    /** An interest that a seat declares. */
    public record RecordInterest(
            @NotNull UUID seat, @NotNull Interest interest) {}

    /** The seat that those present have chosen. */
    public record ChoosePresidingSeat(@NotNull UUID seat) {}

    /** Why an item is taken off the agenda. */
    public record WithdrawItem(
            @NotBlank @Size(max = 1000) @Schema(description = "Names no person")
            String reason) {}

    /** To what an application is put off. */
    public record DeferItem(
            @Schema(description = "The meeting that takes it up again; left out when a question is to be answered")
            UUID meeting,

            @Size(max = 1000) @Schema(description = "What is to be answered first; left out when put off to a meeting")
            String question,

            @Size(max = 2000) @Schema(description = "Why; names no person")
            String reason) {}

    @POST
    @Idempotent
    @Path("/motion")
    @PermissionsAllowed(Rights.KEEP_MEETINGS)
    @Operation(summary = "Change what is moved", description = "Amount and conditions, until the first vote.")
    public RestResponse<ItemView> changeMotion(
            @PathParam("id") MeetingId id, @PathParam("itemId") ItemId item, @NotNull @Valid ChangeMotion request) {
        return RestResponse.ok(agenda.move(id, item, request.motion()));
    }

    @POST
    @Idempotent
    @Path("/interests")
    @PermissionsAllowed(Rights.KEEP_MEETINGS)
    @Operation(
            summary = "Record a declared interest",
            description =
                    "The seat takes no part in the item from then on, and a vote that it has cast does not count.")
    public RestResponse<ItemView> recordInterest(
            @PathParam("id") MeetingId id, @PathParam("itemId") ItemId item, @NotNull @Valid RecordInterest request) {
        return RestResponse.ok(agenda.declare(id, item, new SeatId(request.seat()), request.interest()));
    }

    @POST
    @Idempotent
    @Path("/presiding-seat")
    @PermissionsAllowed(Rights.KEEP_MEETINGS)
    @Operation(
            summary = "Hand over an item",
            description =
                    "To a seat chosen by those present, with the casting vote: for a chair in conflict or absent.")
    public RestResponse<ItemView> choosePresidingSeat(
            @PathParam("id") MeetingId id,
            @PathParam("itemId") ItemId item,
            @NotNull @Valid ChoosePresidingSeat request) {
        return RestResponse.ok(agenda.preside(id, item, new SeatId(request.seat())));
    }

    @POST
    @Idempotent
    @Path("/withdrawal")
    @PermissionsAllowed(Rights.KEEP_MEETINGS)
    @Operation(summary = "Take an item off the agenda", description = "Without a decision.")
    public RestResponse<ItemView> withdrawItem(
            @PathParam("id") MeetingId id, @PathParam("itemId") ItemId item, @NotNull @Valid WithdrawItem request) {
        return RestResponse.ok(agenda.withdraw(id, item, request.reason()));
    }

    @POST
    @Idempotent
    @Path("/deferral")
    @PermissionsAllowed(Rights.KEEP_MEETINGS)
    @Operation(
            summary = "Defer an item",
            description = "Closes it without a vote: put off to a meeting, or until a question is answered.")
    public RestResponse<DecisionView> deferItem(
            @PathParam("id") MeetingId id, @PathParam("itemId") ItemId item, @NotNull @Valid DeferItem request) {
        var to = new ItemClosing.Putoff(request.meeting(), request.question(), request.reason());
        return RestResponse.ok(closing.defer(id, item, to, caller.id()));
    }
}

package org.concordat.funding.decision.meeting.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.decision.decision.Condition;
import org.concordat.funding.decision.decision.DecisionKind;
import org.concordat.funding.decision.decision.MatterId;
import org.concordat.funding.decision.meeting.AgendaKeeping;
import org.concordat.funding.decision.meeting.BallotView;
import org.concordat.funding.decision.meeting.ItemId;
import org.concordat.funding.decision.meeting.ItemView;
import org.concordat.funding.decision.meeting.MeetingId;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.money.Money;
import org.concordat.platform.openapi.ConflictOnRead;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The agenda of a meeting over HTTP. */
@Path("/v1/meetings/{id}/items")
@Tag(name = "Meetings")
public class ItemResource {

    private final AgendaKeeping agenda;
    private final History history;

    ItemResource(AgendaKeeping agenda, History history) {
        this.agenda = agenda;
        this.history = history;
    }

    /** An application, or a variation, for the agenda. */
    public record AddItem(
            @Schema(description = "What is put to the body: an application, or a variation")
            UUID application,

            @Schema(description = "A variation of an award, in place of an application")
            UUID variation,

            @NotNull @Schema(description = "Whether the body is to decide, or to recommend it to the body above")
            DecisionKind kind,

            @Schema(description = "What is moved: what is asked or less; what is recommended when left out")
            Money amount,

            @Size(max = Condition.MOST) @Schema(description = "What the applicant must do for the money")
            List<@NotNull @Valid Condition> conditions) {

        private AgendaKeeping.NewItem item() {
            return new AgendaKeeping.NewItem(
                    new MatterId(application, variation), kind, amount, conditions == null ? List.of() : conditions);
        }
    }

    @GET
    @PermissionsAllowed(Rights.READ_MEETINGS)
    @Operation(summary = "List the items of an agenda", description = "In the order of the agenda.")
    public Page<ItemView> listItems(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return agenda.list(id, page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.KEEP_MEETINGS)
    @Operation(
            summary = "Put an application or a variation on the agenda",
            description =
                    "To be decided, when it is within the body's limit, or to be recommended to the body above. What is"
                            + " above the limit is refused with 409, naming the body that decides it; so is a variation"
                            + " that an officer decides.")
    public RestResponse<ItemView> addItem(@PathParam("id") MeetingId id, @NotNull @Valid AddItem request) {
        ItemView item = agenda.add(id, request.item());
        return Answers.created(
                "/v1/meetings/%s/items/%s".formatted(id.value(), item.state().id()), item);
    }

    @GET
    @Path("/{itemId}")
    @PermissionsAllowed(Rights.READ_MEETINGS)
    @Operation(summary = "Read an item", description = "With what is moved, interests declared and votes.")
    public ItemView getItem(@PathParam("id") MeetingId id, @PathParam("itemId") ItemId item) {
        return agenda.get(id, item);
    }

    @GET
    @Path("/{itemId}/ballot")
    @PermissionsAllowed(Rights.READ_MEETINGS)
    @Operation(
            summary = "See who may vote on an item",
            description = "At present: who is in the room and free of conflict, and whether that is enough.")
    @ConflictOnRead("body-decides-nothing: the policy of delegation gives the body nothing to decide")
    public BallotView getBallot(@PathParam("id") MeetingId id, @PathParam("itemId") ItemId item) {
        return agenda.ballot(id, item);
    }

    @GET
    @Path("/{itemId}/history")
    @PermissionsAllowed(Rights.READ_MEETINGS)
    @Operation(summary = "History of an item", description = "Each vote and who cast or recorded it; oldest first.")
    public Page<HistoryEntry> listItemHistory(
            @PathParam("id") MeetingId id, @PathParam("itemId") ItemId item, @BeanParam @Valid PageRequest page) {
        return history.of(agenda.get(id, item).state().id(), page);
    }
}

package org.concordat.programme.sharing.match.rest;

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
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.change.StateChange;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.sharing.match.Introducing;
import org.concordat.programme.sharing.match.MatchView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Matches over HTTP; an organisation's user reaches those of its own organisation. */
@Path("/v1/matches")
@Tag(name = "Matches", description = "Organisations that are introduced to each other so that they learn")
public class MatchResource {

    private final Introducing introducing;
    private final VisibleMatches visible;
    private final Caller caller;
    private final History history;

    MatchResource(Introducing introducing, VisibleMatches visible, Caller caller, History history) {
        this.introducing = introducing;
        this.visible = visible;
        this.caller = caller;
        this.history = history;
    }

    /** What came of an introduction. */
    public record ConcludeMatch(
            @NotBlank @Size(max = 4000) @Schema(examples = "They run one payroll since April")
            String outcome,

            @Schema(nullable = true) LocalDate effectiveOn,
            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements DatedRequest {}

    @GET
    @PermissionsAllowed(Rights.READ_MATCHES)
    @Operation(
            summary = "List matches",
            description = "From the first offered on, narrowed by the filters that are sent.")
    public Page<MatchView> listMatches(@BeanParam @Valid MatchQuery query, @BeanParam @Valid PageRequest page) {
        return introducing.list(query.filter(caller.boundary().orElse(null)), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.OFFER_MATCHES)
    @Operation(
            summary = "Offer a match",
            description = "To introduce two organisations to each other. A pair that declined rests twelve months.")
    public RestResponse<MatchView> offerMatch(@NotNull @Valid OfferMatch request) {
        MatchView match = introducing.offer(request.pair(), request.why(), request.effective());
        return Answers.created("/v1/matches/" + match.id(), match);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_MATCHES)
    @Operation(summary = "Read a match", description = "With what came of it.")
    public MatchView getMatch(@PathParam("id") UUID id) {
        return visible.get(id);
    }

    @POST
    @Idempotent
    @Path("/{id}/acceptance")
    @PermissionsAllowed(Rights.ANSWER_MATCHES)
    @Operation(summary = "Accept a match", description = "They want to be introduced.")
    public RestResponse<MatchView> acceptMatch(@PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(introducing.accept(visible.id(id), StateChange.effectiveDateOf(request)));
    }

    @POST
    @Idempotent
    @Path("/{id}/refusal")
    @PermissionsAllowed(Rights.ANSWER_MATCHES)
    @Operation(
            summary = "Decline a match",
            description = "They do not want to be introduced, and are not suggested to each other for twelve months.")
    public RestResponse<MatchView> declineMatch(@PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(introducing.decline(visible.id(id), StateChange.effectiveDateOf(request)));
    }

    @POST
    @Idempotent
    @Path("/{id}/outcome")
    @PermissionsAllowed(Rights.ANSWER_MATCHES)
    @Operation(summary = "Record what came of a match", description = "Once they were introduced.")
    public RestResponse<MatchView> recordMatchOutcome(@PathParam("id") UUID id, @NotNull @Valid ConcludeMatch request) {
        return RestResponse.ok(introducing.conclude(visible.id(id), request.outcome(), request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_MATCHES)
    @Operation(summary = "History of a match", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listMatchHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(visible.id(id), page);
    }
}

package org.concordat.funding.award.award.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.award.award.AwardFilter;
import org.concordat.funding.award.award.AwardStatus;
import org.concordat.funding.award.award.AwardView;
import org.concordat.funding.award.award.Awarding;
import org.concordat.funding.call.call.CallId;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.funding.register.organisation.OrganisationId;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Awards over HTTP; an organisation's user sees only those of its own organisation. */
@Path("/v1/awards")
@Tag(name = "Awards", description = "What was promised to whom, how it is paid and what became of it")
public class AwardResource {

    private final Awarding awarding;
    private final VisibleAwards visible;
    private final History history;
    private final Caller caller;

    AwardResource(Awarding awarding, VisibleAwards visible, History history, Caller caller) {
        this.awarding = awarding;
        this.visible = visible;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_AWARDS)
    @Operation(summary = "List awards", description = "From the first on, narrowed by the filters that are sent.")
    public Page<AwardView> listAwards(
            @QueryParam("fund") @Parameter(description = "Only awards from this fund") FundId fund,
            @QueryParam("call") @Parameter(description = "Only awards of this call") CallId call,
            @QueryParam("recipient") @Parameter(description = "Only awards of this organisation")
                    OrganisationId recipient,
            @QueryParam("status") @Parameter(description = "Only awards that stand so") AwardStatus status,
            @QueryParam("recipientEndedBefore")
                    @Parameter(description = "Only open awards whose recipient has ended before this day: for decision")
                    LocalDate recipientEndedBefore,
            @BeanParam @Valid PageRequest page) {
        var filter = AwardFilter.of(
                fund,
                call,
                recipient,
                status,
                recipientEndedBefore,
                caller.boundary().orElse(null));
        return awarding.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_AWARDS)
    @Operation(summary = "Read an award", description = "Reads one award.")
    public AwardView getAward(@PathParam("id") UUID id) {
        return visible.get(id);
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_AWARDS)
    @Operation(summary = "History of an award", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listAwardHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(visible.id(id), page);
    }
}
